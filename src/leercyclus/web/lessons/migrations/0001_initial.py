import uuid

import django.db.models.deletion
from django.db import migrations, models

from leercyclus.web.operating.create_together import CreateTogether


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("days", "0001_initial"),
        ("guests", "0001_initial"),
    ]

    operations = [
        CreateTogether(
            models=[
                migrations.CreateModel(
                    name="Idea",
                    fields=[
                        ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                        ("text", models.CharField(max_length=280)),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "registration",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="lesson_ideas",
                                to="guests.registration",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["created_at", "id"],
                    },
                ),
                migrations.CreateModel(
                    name="Lesson",
                    fields=[
                        ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                        ("is_nothing_new", models.BooleanField(default=False)),
                        ("text", models.CharField(blank=True, max_length=280)),
                        ("wanted", models.CharField(blank=True, max_length=280)),
                        (
                            "source",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("person", "somebody I met"),
                                    ("table", "a table"),
                                    ("offer", "a workshop or practice visit"),
                                    ("other", "something else"),
                                ],
                                max_length=6,
                            ),
                        ),
                        ("source_table", models.PositiveSmallIntegerField(blank=True, null=True)),
                        ("source_text", models.CharField(blank=True, max_length=120)),
                        (
                            "consent",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("", "not needed"),
                                    ("asked", "asked"),
                                    ("yes", "agrees"),
                                    ("no", "does not agree"),
                                ],
                                default="",
                                max_length=5,
                            ),
                        ),
                        ("if_text", models.CharField(blank=True, max_length=280)),
                        ("then_text", models.CharField(blank=True, max_length=280)),
                        ("by_date", models.DateField(blank=True, null=True)),
                        ("with_whom", models.CharField(blank=True, max_length=120)),
                        (
                            "kind",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("tip", "handy tip"),
                                    ("way", "way of working"),
                                    ("policy", "policy choice"),
                                    ("attitude", "attitude"),
                                ],
                                max_length=8,
                            ),
                        ),
                        (
                            "fit",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("ready", "ready to use"),
                                    ("adapt", "needs adapting"),
                                    ("decision", "needs a decision"),
                                    ("not_for_us", "not for us"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("fit_why", models.CharField(blank=True, max_length=280)),
                        ("wrong_because", models.CharField(blank=True, max_length=280)),
                        (
                            "sharing",
                            models.CharField(
                                choices=[
                                    ("delegation", "the people I was here with"),
                                    ("home", "everybody in my municipality"),
                                    ("circle", "the whole circle"),
                                    ("library", "everybody who uses Leercyclus"),
                                    ("public", "everybody"),
                                ],
                                default="delegation",
                                max_length=10,
                            ),
                        ),
                        ("written_at", models.DateTimeField()),
                        ("received_at", models.DateTimeField()),
                        ("confirmed_at", models.DateTimeField(blank=True, null=True)),
                        ("version", models.PositiveIntegerField(default=1)),
                        (
                            "registration",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="lesson",
                                to="guests.registration",
                            ),
                        ),
                        (
                            "source_offer",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to="days.offer",
                            ),
                        ),
                        (
                            "source_person",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to="guests.registration",
                            ),
                        ),
                        (
                            "source_slot",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to="days.slot",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["-written_at", "id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("if_text", ""), ("is_nothing_new", True), ("text", ""), ("then_text", "")
                                    ),
                                    ("is_nothing_new", False),
                                    _connector="OR",
                                ),
                                name="lesson_or_nothing_new",
                            )
                        ],
                    },
                ),
            ],
        ),
    ]
