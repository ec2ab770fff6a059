import uuid

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from leercyclus.web.operating.create_together import CreateTogether


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("circles", "0001_initial"),
        ("days", "0001_initial"),
        ("guests", "0001_initial"),
        ("lessons", "0001_initial"),
        ("people", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        CreateTogether(
            models=[
                migrations.CreateModel(
                    name="Thanked",
                    fields=[
                        (
                            "visit",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.CASCADE,
                                primary_key=True,
                                related_name="thanked",
                                serialize=False,
                                to="guests.registration",
                            ),
                        ),
                        ("at", models.DateTimeField()),
                    ],
                ),
                migrations.CreateModel(
                    name="Practice",
                    fields=[
                        ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                        ("title", models.CharField(max_length=120)),
                        ("about", models.TextField(max_length=2000)),
                        ("topics", models.JSONField(blank=True, default=list)),
                        ("contact_text", models.CharField(blank=True, max_length=200)),
                        ("evidence", models.TextField(blank=True, max_length=1000)),
                        (
                            "sharing",
                            models.CharField(
                                choices=[
                                    ("home", "everybody in my municipality"),
                                    ("circle", "the whole circle"),
                                    ("library", "everybody who uses Leercyclus"),
                                    ("public", "everybody"),
                                ],
                                default="circle",
                                max_length=7,
                            ),
                        ),
                        ("is_example", models.BooleanField(default=False)),
                        ("withdrawn_at", models.DateTimeField(blank=True, null=True)),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        ("version", models.PositiveIntegerField(default=1)),
                        (
                            "circle",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="practices",
                                to="circles.circle",
                            ),
                        ),
                        (
                            "contact",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="practices",
                                to=settings.AUTH_USER_MODEL,
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
                            "lesson",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="practices",
                                to="lessons.lesson",
                            ),
                        ),
                        (
                            "offer",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="practices",
                                to="days.offer",
                            ),
                        ),
                        (
                            "organisation",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="practices",
                                to="people.organisation",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["title", "id"],
                        "constraints": [
                            models.UniqueConstraint(fields=("organisation", "title"), name="practice_once"),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("organisation__isnull", False), ("is_example", True), _connector="OR"
                                ),
                                name="practice_of_a_municipality",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FollowUp",
                    fields=[
                        ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                        ("on", models.DateField()),
                        ("hours", models.DecimalField(decimal_places=1, max_digits=5)),
                        ("who", models.CharField(blank=True, max_length=200)),
                        ("documents", models.CharField(blank=True, max_length=500)),
                        ("note", models.CharField(blank=True, max_length=500)),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("version", models.PositiveIntegerField(default=1)),
                        (
                            "circle",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="follow_ups",
                                to="circles.circle",
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
                            "giver",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="follow_ups_given",
                                to="people.organisation",
                            ),
                        ),
                        (
                            "taker",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="follow_ups_taken",
                                to="people.organisation",
                            ),
                        ),
                        (
                            "practice",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="follow_ups",
                                to="practices.practice",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["-on", "id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("giver", models.F("taker")), _negated=True),
                                name="follow_up_between_two",
                            ),
                            models.CheckConstraint(condition=models.Q(("hours__gte", 0)), name="follow_up_has_hours"),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Document",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("title", models.CharField(max_length=120)),
                        ("link", models.URLField(max_length=300)),
                        ("position", models.PositiveSmallIntegerField(default=0)),
                        (
                            "practice",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="documents",
                                to="practices.practice",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["position", "id"],
                    },
                ),
                migrations.CreateModel(
                    name="Adoption",
                    fields=[
                        ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                        ("adapted", models.CharField(blank=True, max_length=500)),
                        ("result_there", models.CharField(blank=True, max_length=280)),
                        ("result_here", models.CharField(blank=True, max_length=280)),
                        ("told_at", models.DateTimeField(blank=True, null=True)),
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
                            "lesson",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="adoptions",
                                to="lessons.lesson",
                            ),
                        ),
                        (
                            "organisation",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="adoptions",
                                to="people.organisation",
                            ),
                        ),
                        (
                            "practice",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="adoptions",
                                to="practices.practice",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["-created_at", "id"],
                        "constraints": [
                            models.UniqueConstraint(fields=("practice", "organisation"), name="adoption_once")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Want",
                    fields=[
                        ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                        ("text", models.CharField(max_length=280)),
                        ("topics", models.JSONField(blank=True, default=list)),
                        (
                            "sharing",
                            models.CharField(
                                choices=[
                                    ("home", "everybody in my municipality"),
                                    ("circle", "the whole circle"),
                                    ("library", "everybody who uses Leercyclus"),
                                    ("public", "everybody"),
                                ],
                                default="circle",
                                max_length=7,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("closed_on", models.DateField(blank=True, null=True)),
                        ("version", models.PositiveIntegerField(default=1)),
                        (
                            "circle",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="wants",
                                to="circles.circle",
                            ),
                        ),
                        (
                            "contact",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="wants",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "organisation",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="wants",
                                to="people.organisation",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["-created_at", "id"],
                    },
                ),
            ],
        ),
    ]
