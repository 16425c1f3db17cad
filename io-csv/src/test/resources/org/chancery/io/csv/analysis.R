# Reads a table of analysis without an option, and prints what R makes of each column:
# the name, the class, how many cells are missing, and the sum where it has one.
file <- commandArgs(trailingOnly = TRUE)[1]
d <- read.csv(file)
cat("rows", nrow(d), "\n", sep = "\t")
for (name in names(d)) {
  column <- d[[name]]
  total <- if (is.numeric(column)) sum(column, na.rm = TRUE) else NA
  cat(name, class(column), sum(is.na(column)), format(total, scientific = FALSE), "\n", sep = "\t")
}
