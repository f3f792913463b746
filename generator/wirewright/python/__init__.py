"""Spec → the files of a Python package."""
