"""Specs in the languages of others."""
