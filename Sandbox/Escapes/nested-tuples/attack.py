# A million tuples, each in the next: freeing them naively would recurse a million times.
nest = ()
for _ in range(1_000_000):
    nest = (nest,)
del nest
print("contained")
