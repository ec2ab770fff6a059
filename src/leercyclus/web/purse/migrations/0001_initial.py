import uuid

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

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
                    name="Correction",
                    fields=[
                        ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                        (
                            "kind",
                            models.CharField(
                                choices=[("day", "day hosted"), ("seat", "seat"), ("hour", "hour")], max_length=4
                            ),
                        ),
                        ("amount", models.DecimalField(decimal_places=1, max_digits=7)),
                        ("on", models.DateField()),
                        ("why", models.CharField(max_length=280)),
                        ("made_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "circle",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="purse_corrections",
                                to="circles.circle",
                            ),
                        ),
                        (
                            "corrects",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.RESTRICT,
                                related_name="corrected_by",
                                to="purse.correction",
                            ),
                        ),
                        (
                            "giver",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="corrections_given",
                                to="people.organisation",
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
                            "taker",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="corrections_taken",
                                to="people.organisation",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["-on", "id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("giver", models.F("taker")), _negated=True),
                                name="correction_between_two",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("amount", 0), _negated=True), name="correction_of_something"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Terms",
                    fields=[
                        (
                            "circle",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.CASCADE,
                                primary_key=True,
                                related_name="purse_terms",
                                serialize=False,
                                to="circles.circle",
                            ),
                        ),
                        ("tolerance_hours", models.DecimalField(decimal_places=1, default=40, max_digits=7)),
                        ("euros_an_hour", models.DecimalField(blank=True, decimal_places=2, max_digits=6, null=True)),
                        ("grams_a_km", models.DecimalField(blank=True, decimal_places=1, max_digits=6, null=True)),
                        ("grams_source", models.CharField(blank=True, max_length=200)),
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
                                condition=models.Q(("tolerance_hours__gte", 0)), name="purse_tolerance_not_negative"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("euros_an_hour__isnull", True), ("euros_an_hour__gt", 0), _connector="OR"
                                ),
                                name="purse_euros_above_nought",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("grams_a_km__isnull", True), ("grams_source", "")),
                                    models.Q(("grams_a_km__gte", 0), models.Q(("grams_source", ""), _negated=True)),
                                    _connector="OR",
                                ),
                                name="purse_grams_with_source",
                            ),
                        ],
                    },
                ),
            ],
        ),
    ]
