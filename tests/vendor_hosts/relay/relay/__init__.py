"""A gateway between people's programs and a realtime API: it counts, and lets everything pass."""
