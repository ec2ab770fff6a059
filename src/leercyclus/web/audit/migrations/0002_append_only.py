from django.db import migrations

from leercyclus.web.audit.append_only import lock, unlock


class Migration(migrations.Migration):
    dependencies = [
        ("audit", "0001_initial"),
    ]

    operations = [
        migrations.RunPython(lock, unlock),
    ]
