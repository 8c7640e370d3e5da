page = "print(\u2018hello\u2019)"
print(page)
#> print(‘hello’)
compile(page, "hello.py", "exec")
#! SyntaxError: invalid character '‘' (U+2018)
