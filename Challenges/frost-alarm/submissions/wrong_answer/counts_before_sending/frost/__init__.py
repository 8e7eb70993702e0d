"""Warns fruit growers of frost."""
