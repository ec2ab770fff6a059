import datetime
import uuid

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import leercyclus.web.days.models
from leercyclus.web.operating.create_together import CreateTogether


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("circles", "0001_initial"),
        ("people", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        CreateTogether(
            models=[
                migrations.CreateModel(
                    name="Day",
                    fields=[
                        ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                        ("date", models.DateField()),
                        ("begins", models.TimeField(default=datetime.time(8, 30))),
                        ("ends", models.TimeField(default=datetime.time(16, 30))),
                        ("title", models.CharField(blank=True, max_length=120)),
                        ("place", models.CharField(blank=True, max_length=200)),
                        ("topics", models.JSONField(blank=True, default=list)),
                        ("seats", models.PositiveSmallIntegerField(default=60)),
                        ("wanted", models.JSONField(blank=True, default=leercyclus.web.days.models.usual_column)),
                        ("answer_by", models.DateField(blank=True, null=True)),
                        ("caterer", models.CharField(blank=True, max_length=120)),
                        ("caterer_email", models.EmailField(blank=True, max_length=254)),
                        (
                            "state",
                            models.CharField(
                                choices=[("draft", "draft"), ("published", "published"), ("cancelled", "cancelled")],
                                default="draft",
                                max_length=9,
                            ),
                        ),
                        ("plenary_reason", models.CharField(blank=True, max_length=280)),
                        ("published_at", models.DateTimeField(blank=True, null=True)),
                        ("cancelled_why", models.CharField(blank=True, max_length=280)),
                        ("sequence", models.PositiveIntegerField(default=0)),
                        ("version", models.PositiveIntegerField(default=1)),
                        (
                            "circle",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE, related_name="days", to="circles.circle"
                            ),
                        ),
                        (
                            "copied_from",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to="days.day",
                            ),
                        ),
                        (
                            "first_coordinator",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "host",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="hosted_days",
                                to="people.organisation",
                            ),
                        ),
                        (
                            "second_coordinator",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "turn",
                            models.OneToOneField(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="exchange_day",
                                to="circles.turn",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["date", "id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("begins__lt", models.F("ends"))), name="day_begins_before_it_ends"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Room",
                    fields=[
                        ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                        ("name", models.CharField(max_length=80)),
                        ("way", models.CharField(blank=True, max_length=200)),
                        ("seats", models.PositiveSmallIntegerField()),
                        ("is_step_free", models.BooleanField(default=True)),
                        ("has_hearing_loop", models.BooleanField(default=False)),
                        ("position", models.PositiveSmallIntegerField(default=0)),
                        ("version", models.PositiveIntegerField(default=1)),
                        (
                            "day",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE, related_name="rooms", to="days.day"
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["position", "name"],
                        "constraints": [models.UniqueConstraint(fields=("day", "name"), name="room_once")],
                    },
                ),
                migrations.CreateModel(
                    name="Slot",
                    fields=[
                        ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("arrival", "arrival"),
                                    ("plenary", "plenary"),
                                    ("round", "round at tables"),
                                    ("workshops", "workshops"),
                                    ("visits", "practice visits"),
                                    ("lunch", "lunch"),
                                    ("break", "break"),
                                    ("closing", "one thing to take home"),
                                ],
                                max_length=9,
                            ),
                        ),
                        ("title", models.CharField(blank=True, max_length=120)),
                        ("begins", models.TimeField()),
                        ("minutes", models.PositiveSmallIntegerField()),
                        ("question", models.CharField(blank=True, max_length=280)),
                        ("note", models.CharField(blank=True, max_length=280)),
                        ("version", models.PositiveIntegerField(default=1)),
                        (
                            "day",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE, related_name="slots", to="days.day"
                            ),
                        ),
                        (
                            "leader",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "room",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="slots",
                                to="days.room",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["begins", "id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("minutes__gte", 1), ("minutes__lte", 600)), name="slot_has_minutes"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Offer",
                    fields=[
                        ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                        (
                            "kind",
                            models.CharField(
                                choices=[("workshop", "workshop"), ("visit", "practice visit")], max_length=8
                            ),
                        ),
                        ("title", models.CharField(max_length=120)),
                        ("about", models.CharField(blank=True, max_length=500)),
                        ("topics", models.JSONField(blank=True, default=list)),
                        ("meeting_point", models.CharField(blank=True, max_length=200)),
                        ("seats", models.PositiveSmallIntegerField(default=6)),
                        ("seats_why", models.CharField(blank=True, max_length=280)),
                        ("fewest", models.PositiveSmallIntegerField(default=2)),
                        ("leader_name", models.CharField(blank=True, max_length=120)),
                        ("stand_in_name", models.CharField(blank=True, max_length=120)),
                        ("access", models.CharField(blank=True, max_length=200)),
                        ("secrecy", models.CharField(blank=True, max_length=280)),
                        ("called_off_at", models.DateTimeField(blank=True, null=True)),
                        ("called_off_why", models.CharField(blank=True, max_length=280)),
                        ("position", models.PositiveSmallIntegerField(default=0)),
                        ("version", models.PositiveIntegerField(default=1)),
                        (
                            "day",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE, related_name="offers", to="days.day"
                            ),
                        ),
                        (
                            "leader",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "room",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="offers",
                                to="days.room",
                            ),
                        ),
                        ("slots", models.ManyToManyField(blank=True, related_name="offers", to="days.slot")),
                    ],
                    options={
                        "ordering": ["-kind", "position", "title"],
                        "constraints": [
                            models.UniqueConstraint(fields=("day", "title"), name="offer_once"),
                            models.CheckConstraint(
                                condition=models.Q(("fewest__lte", models.F("seats")), ("seats__gte", 1)),
                                name="offer_has_seats",
                            ),
                        ],
                    },
                ),
            ],
        ),
    ]
