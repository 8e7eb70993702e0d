# A thousand folders, each in the last, to exhaust paths and stacks of whoever cleans up.
import os

for _ in range(1000):
    os.mkdir("deeper")
    os.chdir("deeper")
with open("treasure", "w") as file:
    file.write("buried")
print("contained")
