"""A second observer who is nobody on the site: a name and an address at one lesson."""

from __future__ import annotations

from typing import ClassVar

from django.db import migrations, models


class Migration(migrations.Migration):
    """Two columns, empty for whoever is known."""

    dependencies: ClassVar = [("landing", "0001_initial")]

    operations: ClassVar = [
        migrations.AddField("observer", "name", models.CharField(blank=True, max_length=120)),
        migrations.AddField("observer", "address", models.EmailField(blank=True, max_length=254)),
    ]
