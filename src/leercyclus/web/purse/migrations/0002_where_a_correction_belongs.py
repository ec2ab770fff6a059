import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("days", "0001_initial"),
        ("purse", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="correction",
            name="day",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="purse_corrections",
                to="days.day",
            ),
        ),
        migrations.AddField(
            model_name="terms",
            name="changed_at",
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="terms",
            name="euros_source",
            field=models.CharField(blank=True, max_length=200),
        ),
        migrations.AddField(
            model_name="terms",
            name="tolerance_before",
            field=models.DecimalField(blank=True, decimal_places=1, max_digits=7, null=True),
        ),
    ]
