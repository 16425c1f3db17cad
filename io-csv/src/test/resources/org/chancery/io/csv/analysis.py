# Reads a table of analysis without an option, and prints what pandas makes of each column:
# the name, the type, how many cells are missing, and the sum where it has one.
import sys

import pandas

d = pandas.read_csv(sys.argv[1])
print("rows", len(d), "", sep="\t")
for name in d.columns:
    column = d[name]
    total = "NA" if column.dtype == object else "%.0f" % column.sum()
    print(name, column.dtype, column.isna().sum(), total, "", sep="\t")
