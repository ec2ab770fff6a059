import uuid

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from leercyclus.web.operating.create_together import CreateTogether


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("days", "0001_initial"),
        ("lessons", "0001_initial"),
        ("people", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        CreateTogether(
            models=[
                migrations.CreateModel(
                    name="Barrier",
                    fields=[
                        ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                        (
                            "code",
                            models.CharField(
                                choices=[
                                    ("time", "time"),
                                    ("boss", "my boss"),
                                    ("rules", "rules"),
                                    ("money", "money"),
                                    ("politics", "politics"),
                                    ("fit", "does not fit here"),
                                    ("forgot", "forgotten"),
                                    ("other", "something else"),
                                ],
                                max_length=8,
                            ),
                        ),
                        ("text", models.CharField(blank=True, max_length=280)),
                        ("at", models.DateTimeField()),
                        ("raised_text", models.CharField(blank=True, max_length=280)),
                        ("raised_at", models.DateTimeField(blank=True, null=True)),
                        ("lifted_at", models.DateTimeField(blank=True, null=True)),
                        ("lifted_how", models.CharField(blank=True, max_length=280)),
                        ("version", models.PositiveIntegerField(default=1)),
                        (
                            "lifted_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "said_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="barriers",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "landing",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="barriers",
                                to="landing.landing",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["-at", "id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("lifted_at__isnull", True), ("raised_at__isnull", False), _connector="OR"
                                ),
                                name="barrier_raised_before_lifted",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Bundle",
                    fields=[
                        ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                        ("title", models.CharField(max_length=120)),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("version", models.PositiveIntegerField(default=1)),
                        (
                            "created_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "organisation",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="bundles",
                                to="people.organisation",
                            ),
                        ),
                        (
                            "owner",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="bundles",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["title", "id"],
                    },
                ),
                migrations.CreateModel(
                    name="Decision",
                    fields=[
                        ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                        (
                            "body",
                            models.CharField(
                                choices=[
                                    ("council", "municipal council"),
                                    ("executive", "municipal executive"),
                                    ("management", "management"),
                                    ("team", "team"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("number", models.CharField(blank=True, max_length=60)),
                        ("decided_on", models.DateField()),
                        ("text", models.CharField(max_length=280)),
                        ("link", models.URLField(blank=True, max_length=300)),
                        ("version", models.PositiveIntegerField(default=1)),
                        (
                            "bundle",
                            models.OneToOneField(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="decision",
                                to="landing.bundle",
                            ),
                        ),
                        (
                            "created_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "organisation",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="decisions",
                                to="people.organisation",
                            ),
                        ),
                        (
                            "landing",
                            models.OneToOneField(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="decision",
                                to="landing.landing",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["-decided_on", "id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("bundle__isnull", False), ("landing__isnull", True)),
                                    models.Q(("bundle__isnull", True), ("landing__isnull", False)),
                                    _connector="OR",
                                ),
                                name="decision_about_one_thing",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Landing",
                    fields=[
                        (
                            "lesson",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.CASCADE,
                                primary_key=True,
                                related_name="landing",
                                serialize=False,
                                to="lessons.lesson",
                            ),
                        ),
                        ("step", models.PositiveSmallIntegerField(default=0)),
                        ("step_on", models.DateField(blank=True, null=True)),
                        (
                            "closed",
                            models.CharField(
                                blank=True,
                                choices=[("", "open"), ("left", "its owner has left")],
                                default="",
                                max_length=4,
                            ),
                        ),
                        ("closed_on", models.DateField(blank=True, null=True)),
                        ("stopped_at", models.DateTimeField(blank=True, null=True)),
                        ("version", models.PositiveIntegerField(default=1)),
                        (
                            "bundle",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="landings",
                                to="landing.bundle",
                            ),
                        ),
                        (
                            "organisation",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="landings",
                                to="people.organisation",
                            ),
                        ),
                        (
                            "owner",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="landings",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "constraints": [
                            models.CheckConstraint(condition=models.Q(("step__lte", 6)), name="landing_on_the_ladder")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Meeting",
                    fields=[
                        ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                        ("begins_at", models.DateTimeField()),
                        ("minutes", models.PositiveSmallIntegerField(default=45)),
                        ("place", models.CharField(blank=True, max_length=200)),
                        ("about", models.CharField(blank=True, max_length=280)),
                        ("cancelled_at", models.DateTimeField(blank=True, null=True)),
                        ("sequence", models.PositiveIntegerField(default=0)),
                        ("version", models.PositiveIntegerField(default=1)),
                        (
                            "bundle",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="meetings",
                                to="landing.bundle",
                            ),
                        ),
                        (
                            "created_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "day",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="landing_meetings",
                                to="days.day",
                            ),
                        ),
                        (
                            "organisation",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="landing_meetings",
                                to="people.organisation",
                            ),
                        ),
                        (
                            "people",
                            models.ManyToManyField(
                                blank=True, related_name="landing_meetings", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["begins_at", "id"],
                    },
                ),
                migrations.CreateModel(
                    name="Wave",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("days", models.PositiveSmallIntegerField()),
                        ("due_on", models.DateField()),
                        ("asked_at", models.DateTimeField(blank=True, null=True)),
                        ("answered_at", models.DateTimeField(blank=True, null=True)),
                        (
                            "landing",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE, related_name="waves", to="landing.landing"
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["due_on"],
                        "constraints": [models.UniqueConstraint(fields=("landing", "days"), name="wave_once")],
                    },
                ),
                migrations.CreateModel(
                    name="Report",
                    fields=[
                        ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                        ("step", models.PositiveSmallIntegerField()),
                        ("at", models.DateTimeField()),
                        (
                            "evidence_kind",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("", "nothing"),
                                    ("link", "a link"),
                                    ("date", "a date"),
                                    ("decision", "the number of a decision"),
                                ],
                                default="",
                                max_length=8,
                            ),
                        ),
                        ("evidence", models.CharField(blank=True, max_length=280)),
                        ("evidence_on", models.DateField(blank=True, null=True)),
                        (
                            "landing",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="reports",
                                to="landing.landing",
                            ),
                        ),
                        (
                            "said_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "wave",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="reports",
                                to="landing.wave",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["-at", "id"],
                        "constraints": [
                            models.CheckConstraint(condition=models.Q(("step__lte", 6)), name="report_on_the_ladder")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Measure",
                    fields=[
                        (
                            "landing",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.CASCADE,
                                primary_key=True,
                                related_name="measure",
                                serialize=False,
                                to="landing.landing",
                            ),
                        ),
                        ("what", models.CharField(max_length=120)),
                        ("unit", models.CharField(max_length=40)),
                        ("before", models.DecimalField(decimal_places=2, max_digits=14)),
                        ("before_on", models.DateField()),
                        ("after", models.DecimalField(decimal_places=2, max_digits=14)),
                        ("after_to", models.DecimalField(blank=True, decimal_places=2, max_digits=14, null=True)),
                        ("after_on", models.DateField()),
                        ("version", models.PositiveIntegerField(default=1)),
                    ],
                    options={
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("before_on__lte", models.F("after_on"))),
                                name="measure_before_comes_first",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Observer",
                    fields=[
                        (
                            "landing",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.CASCADE,
                                primary_key=True,
                                related_name="observer",
                                serialize=False,
                                to="landing.landing",
                            ),
                        ),
                        ("chosen_at", models.DateTimeField()),
                        ("asked_at", models.DateTimeField(blank=True, null=True)),
                        ("answered_at", models.DateTimeField(blank=True, null=True)),
                        ("step", models.PositiveSmallIntegerField(blank=True, null=True)),
                        ("is_declined", models.BooleanField(default=False)),
                        (
                            "person",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="observes",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("step__isnull", True),
                                    models.Q(("answered_at__isnull", False), ("step__lte", 6)),
                                    _connector="OR",
                                ),
                                name="observer_on_the_ladder",
                            )
                        ],
                    },
                ),
            ],
        ),
    ]
