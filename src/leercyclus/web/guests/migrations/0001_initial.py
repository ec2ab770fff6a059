import uuid

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from leercyclus.web.operating.create_together import CreateTogether


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("days", "0001_initial"),
        ("people", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        CreateTogether(
            models=[
                migrations.CreateModel(
                    name="Registration",
                    fields=[
                        ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("invited", "asked"),
                                    ("yes", "comes"),
                                    ("no", "does not come"),
                                    ("deputy", "sends a deputy"),
                                    ("waiting", "on the waiting list"),
                                    ("withdrawn", "invitation withdrawn"),
                                ],
                                default="invited",
                                max_length=9,
                            ),
                        ),
                        ("why", models.JSONField(blank=True, default=list)),
                        ("invited_at", models.DateTimeField(auto_now_add=True)),
                        ("answered_at", models.DateTimeField(blank=True, null=True)),
                        ("waiting_since", models.DateTimeField(blank=True, null=True)),
                        ("reminders", models.PositiveSmallIntegerField(default=0)),
                        ("reminded_at", models.DateTimeField(blank=True, null=True)),
                        ("arrives", models.TimeField(blank=True, null=True)),
                        ("leaves", models.TimeField(blank=True, null=True)),
                        ("access_need", models.CharField(blank=True, max_length=280)),
                        ("diet", models.CharField(blank=True, max_length=120)),
                        ("may_be_photographed", models.BooleanField(blank=True, null=True)),
                        ("question", models.CharField(blank=True, max_length=280)),
                        ("calendar_sequence", models.PositiveIntegerField(default=0)),
                        ("version", models.PositiveIntegerField(default=1)),
                        (
                            "answered_by",
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
                                on_delete=django.db.models.deletion.CASCADE, related_name="registrations", to="days.day"
                            ),
                        ),
                        (
                            "deputy_for",
                            models.OneToOneField(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="deputy",
                                to="guests.registration",
                            ),
                        ),
                        (
                            "hope",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "invited_by",
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
                                related_name="registrations",
                                to="people.organisation",
                            ),
                        ),
                        (
                            "person",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="registrations",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["invited_at", "id"],
                        "constraints": [
                            models.UniqueConstraint(fields=("day", "person"), name="registration_once"),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("arrives__isnull", True),
                                    ("leaves__isnull", True),
                                    ("arrives__lt", models.F("leaves")),
                                    _connector="OR",
                                ),
                                name="registration_arrives_before_it_leaves",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("hope__isnull", True),
                                    models.Q(("hope", models.F("person")), _negated=True),
                                    _connector="OR",
                                ),
                                name="registration_hopes_for_another",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Wish",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("rank", models.PositiveSmallIntegerField()),
                        (
                            "offer",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE, related_name="wishes", to="days.offer"
                            ),
                        ),
                        (
                            "registration",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="wishes",
                                to="guests.registration",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["registration", "rank"],
                        "constraints": [
                            models.UniqueConstraint(fields=("registration", "offer"), name="wish_once"),
                            models.UniqueConstraint(fields=("registration", "rank"), name="wish_rank_once"),
                        ],
                    },
                ),
            ],
        ),
    ]
