# UTF-8 has no lone surrogates.
print("contained \ud800")
