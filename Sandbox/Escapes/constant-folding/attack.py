# Constants whose folding would take the compiler's whole time and memory.
if False:
    number = 10 ** 10 ** 10
    shift = 1 << 10**12
    text = "fold me" * 10**10
    nest = ((((1,) * 250) * 250) * 250) * 250
    again = (((((("ab" * 60) * 60) * 60) * 60) * 60) * 60) * 60
print("contained")
