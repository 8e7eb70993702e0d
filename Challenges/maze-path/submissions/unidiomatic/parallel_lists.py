# Unidiomatic: correct and fast enough, but with parallel lists, pop(0), index loops and four copies of one branch.
import sys

lines = sys.stdin.readlines()
rows = int(lines[0].split(" ")[0])
columns = int(lines[0].split(" ")[1])
grid = []
for i in range(1, rows + 1):
    grid.append(lines[i].replace("\n", ""))
seen = []
for i in range(rows):
    row = []
    for j in range(columns):
        row.append(False)
    seen.append(row)
queue_rows = []
queue_columns = []
queue_paths = []
for i in range(rows):
    for j in range(columns):
        if grid[i][j] == "S":
            queue_rows.append(i)
            queue_columns.append(j)
            queue_paths.append("")
            seen[i][j] = True
found = False
answer = ""
while len(queue_rows) > 0 and found == False:
    r = queue_rows.pop(0)
    c = queue_columns.pop(0)
    p = queue_paths.pop(0)
    if grid[r][c] == "E":
        found = True
        answer = p
    else:
        if r > 0:
            if grid[r - 1][c] != "#":
                if seen[r - 1][c] == False:
                    seen[r - 1][c] = True
                    queue_rows.append(r - 1)
                    queue_columns.append(c)
                    queue_paths.append(p + "U")
        if r < rows - 1:
            if grid[r + 1][c] != "#":
                if seen[r + 1][c] == False:
                    seen[r + 1][c] = True
                    queue_rows.append(r + 1)
                    queue_columns.append(c)
                    queue_paths.append(p + "D")
        if c > 0:
            if grid[r][c - 1] != "#":
                if seen[r][c - 1] == False:
                    seen[r][c - 1] = True
                    queue_rows.append(r)
                    queue_columns.append(c - 1)
                    queue_paths.append(p + "L")
        if c < columns - 1:
            if grid[r][c + 1] != "#":
                if seen[r][c + 1] == False:
                    seen[r][c + 1] = True
                    queue_rows.append(r)
                    queue_columns.append(c + 1)
                    queue_paths.append(p + "R")
if found == True:
    print("%s" % answer)
else:
    print("NO PATH")
