"""Spec × Spec → changes: what differs, where, and what it means for each party."""
