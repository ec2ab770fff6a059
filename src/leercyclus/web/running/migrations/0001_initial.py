import uuid

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from leercyclus.web.operating.create_together import CreateTogether


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("days", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ("seating", "0003_entered_from_paper"),
    ]

    operations = [
        CreateTogether(
            models=[
                migrations.CreateModel(
                    name="Pulse",
                    fields=[
                        (
                            "day",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.CASCADE,
                                primary_key=True,
                                related_name="pulse",
                                serialize=False,
                                to="days.day",
                            ),
                        ),
                        ("number", models.PositiveIntegerField(default=0)),
                        ("changed_at", models.DateTimeField(auto_now=True)),
                    ],
                ),
                migrations.CreateModel(
                    name="Announcement",
                    fields=[
                        ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                        ("table", models.PositiveSmallIntegerField(blank=True, null=True)),
                        ("text", models.CharField(max_length=280)),
                        ("made_at", models.DateTimeField(auto_now_add=True)),
                        ("withdrawn_at", models.DateTimeField(blank=True, null=True)),
                        (
                            "day",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE, related_name="announcements", to="days.day"
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
                                related_name="+",
                                to="days.offer",
                            ),
                        ),
                        (
                            "slot",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to="days.slot",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["-made_at", "id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("offer__isnull", True), ("slot__isnull", True), ("table__isnull", True)),
                                    models.Q(("offer__isnull", True), ("slot__isnull", False), ("table__gte", 1)),
                                    models.Q(
                                        ("offer__isnull", False), ("slot__isnull", False), ("table__isnull", True)
                                    ),
                                    _connector="OR",
                                ),
                                name="announcement_to_all_or_to_a_group",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Proposal",
                    fields=[
                        ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                        ("print", models.CharField(max_length=64)),
                        ("misfits", models.JSONField(default=list)),
                        ("content", models.JSONField(default=dict)),
                        (
                            "state",
                            models.CharField(
                                choices=[("proposed", "proposed"), ("left", "left alone"), ("taken", "taken over")],
                                default="proposed",
                                max_length=8,
                            ),
                        ),
                        ("made_at", models.DateTimeField(auto_now_add=True)),
                        ("decided_at", models.DateTimeField(blank=True, null=True)),
                        (
                            "day",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE, related_name="proposals", to="days.day"
                            ),
                        ),
                        (
                            "decided_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "plan",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE, related_name="+", to="seating.plan"
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["-made_at", "id"],
                        "constraints": [models.UniqueConstraint(fields=("day", "print"), name="proposal_once")],
                    },
                ),
                migrations.CreateModel(
                    name="Running",
                    fields=[
                        (
                            "slot",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.CASCADE,
                                primary_key=True,
                                related_name="running",
                                serialize=False,
                                to="days.slot",
                            ),
                        ),
                        ("began_at", models.DateTimeField(blank=True, null=True)),
                        ("ended_at", models.DateTimeField(blank=True, null=True)),
                        ("extra_minutes", models.PositiveSmallIntegerField(default=0)),
                        ("version", models.PositiveIntegerField(default=1)),
                        (
                            "changed_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("ended_at__isnull", True),
                                    ("began_at__isnull", True),
                                    ("began_at__lte", models.F("ended_at")),
                                    _connector="OR",
                                ),
                                name="running_begins_before_it_ends",
                            )
                        ],
                    },
                ),
            ],
        ),
    ]
