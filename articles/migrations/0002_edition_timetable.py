"""Intervals of editions never overlap, and a printed edition never changes."""

from django.db import migrations

from ._edition_rules import FROZEN_AT_FIRST, hold_the_rules


class Migration(migrations.Migration):
    dependencies = [("articles", "0001_initial")]

    operations = [hold_the_rules(FROZEN_AT_FIRST)]
