# Fetches a page; the library wraps the refusal in an exception of its own.
import urllib.request

print("ESCAPED:", urllib.request.urlopen("http://192.0.2.1/", timeout=1).status)
