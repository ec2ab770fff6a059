import uuid

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import leercyclus.web.seating.models
from leercyclus.web.operating.create_together import CreateTogether


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("days", "0001_initial"),
        ("guests", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        CreateTogether(
            models=[
                migrations.CreateModel(
                    name="Mixing",
                    fields=[
                        (
                            "day",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.CASCADE,
                                primary_key=True,
                                related_name="mixing",
                                serialize=False,
                                to="days.day",
                            ),
                        ),
                        ("smallest", models.PositiveSmallIntegerField(default=4)),
                        ("largest", models.PositiveSmallIntegerField(default=6)),
                        ("mixed_by", models.JSONField(default=leercyclus.web.seating.models.usual_mix)),
                        (
                            "preference",
                            models.CharField(
                                choices=[
                                    ("meetings", "meeting as many people as can be"),
                                    ("balance", "a good middle"),
                                    ("spread", "every table well mixed"),
                                ],
                                default="balance",
                                max_length=8,
                            ),
                        ),
                        ("partners_apart", models.BooleanField(default=True)),
                        ("seed", models.PositiveIntegerField(default=1)),
                        ("version", models.PositiveIntegerField(default=1)),
                    ],
                    options={
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("smallest__gte", 1), ("smallest__lte", models.F("largest"))),
                                name="mixing_sizes",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Search",
                    fields=[
                        ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                        ("job", models.UUIDField(blank=True, null=True)),
                        ("question", models.JSONField(default=dict)),
                        ("fingerprint", models.CharField(max_length=64)),
                        ("asked_at", models.DateTimeField(auto_now_add=True)),
                        ("seed", models.PositiveIntegerField(default=1)),
                        ("steps", models.PositiveIntegerField(blank=True, null=True)),
                        ("seconds", models.FloatField(blank=True, null=True)),
                        ("outcome", models.JSONField(blank=True, default=dict)),
                        (
                            "asked_by",
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
                                on_delete=django.db.models.deletion.CASCADE, related_name="searches", to="days.day"
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["-asked_at", "id"],
                    },
                ),
                migrations.CreateModel(
                    name="Pin",
                    fields=[
                        ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                        ("table", models.PositiveSmallIntegerField(blank=True, null=True)),
                        (
                            "day",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE, related_name="pins", to="days.day"
                            ),
                        ),
                        (
                            "made_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "offer",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="pins",
                                to="days.offer",
                            ),
                        ),
                        (
                            "registration",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="pins",
                                to="guests.registration",
                            ),
                        ),
                        (
                            "slot",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE, related_name="pins", to="days.slot"
                            ),
                        ),
                    ],
                    options={
                        "constraints": [
                            models.UniqueConstraint(fields=("registration", "slot"), name="pin_once"),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("offer__isnull", False), ("table__isnull", True)),
                                    models.Q(("offer__isnull", True), ("table__gte", 1)),
                                    _connector="OR",
                                ),
                                name="pin_at_a_table_or_in_an_offer",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Plan",
                    fields=[
                        ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                        (
                            "label",
                            models.CharField(
                                choices=[
                                    ("meetings", "most meetings"),
                                    ("middle", "the middle"),
                                    ("spread", "best mixed"),
                                    ("between", "in between"),
                                    ("changed", "changed by hand"),
                                ],
                                default="middle",
                                max_length=8,
                            ),
                        ),
                        ("place", models.PositiveSmallIntegerField(default=0)),
                        ("is_proposed", models.BooleanField(default=False)),
                        ("rounds", models.JSONField(default=list)),
                        ("reached", models.JSONField(default=dict)),
                        ("bounds", models.JSONField(default=dict)),
                        ("at_spread", models.JSONField(default=dict)),
                        ("number", models.PositiveSmallIntegerField(blank=True, null=True)),
                        ("made_at", models.DateTimeField(auto_now_add=True)),
                        ("published_at", models.DateTimeField(blank=True, null=True)),
                        (
                            "based_on",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to="seating.plan",
                            ),
                        ),
                        (
                            "day",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE, related_name="plans", to="days.day"
                            ),
                        ),
                        (
                            "made_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "published_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "search",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="plans",
                                to="seating.search",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["made_at", "place", "id"],
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("number__isnull", False)),
                                fields=("day", "number"),
                                name="plan_version_once",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Tie",
                    fields=[
                        ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                        (
                            "kind",
                            models.CharField(
                                choices=[("apart", "never at one table"), ("together", "always at one table")],
                                max_length=8,
                            ),
                        ),
                        ("made_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "day",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE, related_name="ties", to="days.day"
                            ),
                        ),
                        (
                            "made_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "one",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE, related_name="+", to="guests.registration"
                            ),
                        ),
                        (
                            "other",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE, related_name="+", to="guests.registration"
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["made_at", "id"],
                        "constraints": [
                            models.UniqueConstraint(fields=("one", "other"), name="tie_once"),
                            models.CheckConstraint(
                                condition=models.Q(("one", models.F("other")), _negated=True), name="tie_of_two"
                            ),
                        ],
                    },
                ),
            ],
        ),
    ]
