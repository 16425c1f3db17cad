"""What Python's own reader finds in a package: a folder of tables, or a zip archive of them.

A line for each table: name, rows, columns. A line for each column: table, column, the type that the
descriptor gives, how many cells have something in them, how many of these are not of the type, and a
sum: of numbers themselves, of true, or of the code points of texts.
"""
import csv
import decimal
import io
import json
import os
import re
import sys
import zipfile

decimal.getcontext().prec = 400
csv.field_size_limit(1 << 30)
package = sys.argv[1]


def text(name):
    if os.path.isdir(package):
        with open(os.path.join(package, name), "rb") as file:
            return file.read().decode("utf-8")
    with zipfile.ZipFile(package) as archive:
        damaged = archive.testzip()
        if damaged is not None:
            sys.exit("damaged: " + damaged)
        return archive.read(name).decode("utf-8")


FORMS = {
    "integer": re.compile(r"-?[0-9]+"),
    "number": re.compile(r"-?[0-9]+(\.[0-9]+)?"),
    "boolean": re.compile(r"true|false"),
    "string": re.compile(r".*", re.DOTALL),
}


def amount(kind, cell):
    if kind == "boolean":
        return decimal.Decimal(cell == "true")
    if kind == "string":
        return decimal.Decimal(len(cell))
    return decimal.Decimal(cell)


for resource in json.loads(text("datapackage.json"))["resources"]:
    rows = list(csv.reader(io.StringIO(text(resource["path"]), newline=""), strict=True))
    fields = resource["schema"]["fields"]
    if rows[0] != [field["name"] for field in fields]:
        sys.exit("other columns than in the descriptor: " + resource["path"])
    if any(len(row) != len(fields) for row in rows):
        sys.exit("rows of another width: " + resource["path"])
    print(resource["path"], len(rows) - 1, len(fields), sep="\t")
    for index, field in enumerate(fields):
        kind = field["type"]
        cells = [row[index] for row in rows[1:] if row[index] != ""]
        good = [cell for cell in cells if FORMS[kind].fullmatch(cell)]
        total = sum((amount(kind, cell) for cell in good), decimal.Decimal(0))
        print(
            resource["path"],
            field["name"],
            kind,
            len(cells),
            len(cells) - len(good),
            format(total, "f"),
            sep="\t",
        )
