"""What is shown of records of land: areas in balance, released parts, reports, devices."""
