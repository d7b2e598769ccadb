"""A provider of the Provider Connectivity API, written without the kit."""
