# Ends strings, comments and elements of several notations.
print("contained \"}]}\n</script><script>alert(1)</script><!-- ]]> --> ${7*7} `id` \\u0000 \\\" %s %n {0} ../../etc")
