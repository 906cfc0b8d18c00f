"""Events remember the end that was planned; cancelling a schedule is an event too."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0006_version"),
    ]

    operations = [
        migrations.AddField(
            model_name="publicationevent",
            name="until",
            field=models.DateTimeField(
                help_text="The end that was planned as it was printed.",
                null=True,
                verbose_name="until",
            ),
        ),
        migrations.AlterField(
            model_name="publicationevent",
            name="kind",
            field=models.CharField(
                choices=[
                    ("published", "Published"),
                    ("corrected", "Corrected"),
                    ("withdrawn", "Withdrawn"),
                    ("restored", "Restored"),
                    ("cancelled", "Schedule cancelled"),
                ],
                max_length=12,
                verbose_name="kind",
            ),
        ),
    ]
