"""Prints the public holidays that python-holidays (https://github.com/vacanza/holidays, MIT) knows, as JSON.

Usage: python3 scripts/holidays-elsewhere.py 2024 2027 > elsewhere.json
Needs `pip install holidays python-dateutil`; scripts/compare-holidays.ts reads what it prints.
"""

import json
import sys

import holidays

first, last = int(sys.argv[1]), int(sys.argv[2])
years = range(first, last + 1)
found = {}
for country, subdivisions in holidays.list_supported_countries(include_aliases=False).items():
    if len(country) != 2:
        continue
    for subdivision in [None, *subdivisions]:
        code = country if subdivision is None else f"{country}-{subdivision}"
        days = holidays.country_holidays(country, subdiv=subdivision, years=years)
        found[code] = sorted(day.isoformat() for day in days if first <= day.year <= last)
json.dump({"version": holidays.__version__, "from": first, "to": last, "regions": found}, sys.stdout, indent=0)
