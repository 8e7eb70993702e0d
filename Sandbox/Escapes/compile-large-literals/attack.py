# Compiles, while running, a literal of twenty megabytes and a list of two hundred thousand lines.
text = compile('text = "' + "a" * 20_000_000 + '"', "text", "exec")
rows = compile("rows = [\n" + "0,\n" * 200_000 + "]", "rows", "exec")
del text, rows
print("contained")
