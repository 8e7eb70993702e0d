# A single string of ten gigabytes: malloc refuses before a page is touched.
text = "a" * 10**10
print("ESCAPED:", len(text))
