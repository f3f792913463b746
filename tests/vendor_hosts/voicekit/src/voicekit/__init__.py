"""A framework for voice agents: services turn what an API sends into frames."""
