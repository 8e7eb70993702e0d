# Never reads its input.
print("contained")
