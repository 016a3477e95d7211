"""Programs that measure other toolkits. Each runs by the Python of an environment with the toolkit, without `mt`."""
