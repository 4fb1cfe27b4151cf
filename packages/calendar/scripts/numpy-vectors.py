"""Writes src/fixtures/numpy-busday.json: what numpy says about business days, for the tests.

Usage: python3 scripts/numpy-vectors.py > src/fixtures/numpy-busday.json && npx biome format --write src/fixtures

The n-th business day strictly after d is np.busday_offset(d, n, roll="preceding"); strictly before, and for n = 0,
roll="following". The business days in (a, b] are np.busday_count(a + 1, b + 1).
"""

import json
import random

import numpy as np

random.seed(3)
WEEKS = ["1111100", "1111001", "1111110", "0111110", "1010101", "0000001"]
HOLIDAYS = {
    "none": [],
    "some": ["2026-01-01", "2026-04-03", "2026-04-06", "2026-05-01", "2026-05-25", "2026-12-24", "2026-12-25", "2026-12-31", "2027-01-01"],
    "dense": sorted({str(np.datetime64("2025-06-01") + random.randrange(800)) for _ in range(150)}),
}
FIRST = np.datetime64("2025-01-01")


def day():
    return FIRST + random.randrange(1000)


offsets, counts = [], []
for week in WEEKS:
    for name, holidays in HOLIDAYS.items():
        rules = np.busdaycalendar(weekmask=week, holidays=holidays)
        for n in [0, 1, 2, 5, -1, -2, random.randrange(3, 300), random.randrange(300, 2000), -random.randrange(3, 300), -random.randrange(300, 2000)]:
            start = day()
            roll = "preceding" if n > 0 else "following"
            offsets.append([week, name, str(start), n, str(np.busday_offset(start, n, roll=roll, busdaycal=rules))])
        for _ in range(6):
            a, b = sorted([day(), day()])
            counts.append([week, name, str(a), str(b), int(np.busday_count(a + 1, b + 1, busdaycal=rules))])

document = {"numpy": np.__version__, "holidays": HOLIDAYS, "offsets": offsets, "counts": counts}
print(json.dumps(document, indent=1).replace("\n   ", " ").replace("\n  ]", " ]"))
