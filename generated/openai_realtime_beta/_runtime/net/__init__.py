"""Connections and requests: everything that has a branch, without any input or output."""
