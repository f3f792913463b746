"""From the YAML files of a revision to the frozen model of an API."""
