/// What the importer cannot see of CPython's C API: macros, variadic functions, static types.
#ifndef ASSAY_CPYTHON_SHIM_H
#define ASSAY_CPYTHON_SHIM_H

// Before Python.h, whose feature macros would give the C library's types other member names than Swift's own
// view of that library has.
#include <sys/select.h>

#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <frameobject.h>
#include <opcode.h>

/// Exact built-in types, as the value encoder tells them apart.
enum cpy_kind {
    CPY_OTHER, CPY_NONE, CPY_ELLIPSIS, CPY_BOOL, CPY_INT, CPY_FLOAT, CPY_COMPLEX, CPY_STR, CPY_BYTES,
    CPY_BYTEARRAY, CPY_LIST, CPY_TUPLE, CPY_DICT, CPY_SET, CPY_FROZENSET, CPY_ITERATOR,
    CPY_DERIVED_TUPLE, CPY_DERIVED_DICT
};

static inline int cpy_kind_number(PyObject *o) {
    PyTypeObject *t = Py_TYPE(o);
    if (o == Py_None) return CPY_NONE;
    if (t == &PyLong_Type) return CPY_INT;
    if (t == &PyUnicode_Type) return CPY_STR;
    if (t == &PyList_Type) return CPY_LIST;
    if (t == &PyTuple_Type) return CPY_TUPLE;
    if (t == &PyBool_Type) return CPY_BOOL;
    if (t == &PyFloat_Type) return CPY_FLOAT;
    if (t == &PyDict_Type) return CPY_DICT;
    if (t == &PySet_Type) return CPY_SET;
    if (t == &PyFrozenSet_Type) return CPY_FROZENSET;
    if (t == &PyBytes_Type) return CPY_BYTES;
    if (t == &PyByteArray_Type) return CPY_BYTEARRAY;
    if (t == &PyComplex_Type) return CPY_COMPLEX;
    if (o == Py_Ellipsis) return CPY_ELLIPSIS;
    if (PyIter_Check(o)) return CPY_ITERATOR;
    // Equal to a tuple by the tuple's own rule: named tuples, not classes that compare otherwise.
    if (PyTuple_Check(o) && t->tp_richcompare == PyTuple_Type.tp_richcompare) return CPY_DERIVED_TUPLE;
    if (PyDict_Check(o)) return CPY_DERIVED_DICT;
    return CPY_OTHER;
}

static inline PyTypeObject *cpy_type(PyObject *o) { return Py_TYPE(o); }
static inline const char *cpy_type_name(PyTypeObject *t) { return t->tp_name; }
static inline int cpy_is_heap_type(PyTypeObject *t) { return (t->tp_flags & Py_TPFLAGS_HEAPTYPE) != 0; }
static inline PyObject *cpy_type_mro(PyTypeObject *t) { return t->tp_mro; }
static inline void cpy_incref(PyObject *o) { Py_INCREF(o); }
static inline void cpy_decref(PyObject *o) { Py_DECREF(o); }
static inline PyObject *cpy_none(void) { return Py_None; }

static inline Py_ssize_t cpy_list_size(PyObject *o) { return PyList_GET_SIZE(o); }
static inline PyObject *cpy_list_item(PyObject *o, Py_ssize_t i) { return PyList_GET_ITEM(o, i); }
static inline Py_ssize_t cpy_tuple_size(PyObject *o) { return PyTuple_GET_SIZE(o); }
static inline PyObject *cpy_tuple_item(PyObject *o, Py_ssize_t i) { return PyTuple_GET_ITEM(o, i); }
/// Fill a list or a tuple that was just made; steal the reference.
static inline void cpy_list_put(PyObject *o, Py_ssize_t i, PyObject *item) { PyList_SET_ITEM(o, i, item); }
static inline void cpy_tuple_put(PyObject *o, Py_ssize_t i, PyObject *item) { PyTuple_SET_ITEM(o, i, item); }
/// New references.
static inline PyObject *cpy_big_integer(const unsigned char *hexadecimal) {
    return PyLong_FromString((const char *)hexadecimal, NULL, 16);
}
static inline PyObject *cpy_new_none(void) { Py_RETURN_NONE; }
static inline PyObject *cpy_new_ellipsis(void) { Py_INCREF(Py_Ellipsis); return Py_Ellipsis; }
static inline double cpy_float(PyObject *o) { return PyFloat_AS_DOUBLE(o); }
static inline int cpy_is_type(PyObject *o) { return PyType_Check(o); }
static inline int cpy_is_exception(PyObject *o) { return PyExceptionInstance_Check(o); }
static inline int cpy_is_long(PyObject *o) { return PyLong_Check(o); }
static inline int cpy_is_unicode(PyObject *o) { return PyUnicode_Check(o); }
static inline int cpy_is_tuple(PyObject *o) { return PyTuple_Check(o); }
static inline int cpy_is_traceback(PyObject *o) { return PyTraceBack_Check(o); }

static inline PyObject *cpy_exc_system_exit(void) { return PyExc_SystemExit; }
static inline PyObject *cpy_exc_syntax_error(void) { return PyExc_SyntaxError; }
static inline PyObject *cpy_exc_memory_error(void) { return PyExc_MemoryError; }
static inline PyObject *cpy_exc_recursion_error(void) { return PyExc_RecursionError; }
static inline PyObject *cpy_exc_os_error(void) { return PyExc_OSError; }

/// Takes the pending exception, normalised and with its traceback attached: a new reference or NULL.
static inline PyObject *cpy_take_exception(void) {
#if PY_VERSION_HEX >= 0x030C0000
    return PyErr_GetRaisedException();
#else
    PyObject *type = NULL, *value = NULL, *traceback = NULL;
    PyErr_Fetch(&type, &value, &traceback);
    if (!type) return NULL;
    PyErr_NormalizeException(&type, &value, &traceback);
    if (value && traceback) PyException_SetTraceback(value, traceback);
    Py_XDECREF(type);
    Py_XDECREF(traceback);
    return value;
#endif
}

/// Makes `exception` pending again; steals the reference.
static inline void cpy_restore_exception(PyObject *exception) {
#if PY_VERSION_HEX >= 0x030C0000
    PyErr_SetRaisedException(exception);
#else
    PyObject *type = (PyObject *)Py_TYPE(exception);
    Py_INCREF(type);
    PyErr_Restore(type, exception, PyException_GetTraceback(exception));
#endif
}

/// One entry of a traceback.
struct cpy_frame {
    PyObject *code;  // borrowed from the frame
    int line, column, end_line, end_column; // columns are bytes, -1 when unknown
    int raises;      // the instruction is a `raise` statement
};

static inline void cpy_read_traceback(PyObject *traceback, struct cpy_frame *out) {
    PyTracebackObject *t = (PyTracebackObject *)traceback;
    PyCodeObject *code = PyFrame_GetCode(t->tb_frame);
    out->code = (PyObject *)code;
    out->line = t->tb_lineno;
    out->column = out->end_column = -1;
    out->end_line = out->line;
    out->raises = 0;
    int start = 0, end = 0, start_column = 0, end_column = 0;
    if (t->tb_lasti >= 0 && PyCode_Addr2Location(code, t->tb_lasti, &start, &start_column, &end, &end_column)) {
        out->line = start > 0 ? start : t->tb_lineno;
        out->end_line = end;
        out->column = start_column;
        out->end_column = end_column;
    }
    PyObject *bytes = PyCode_GetCode(code);
    if (bytes && t->tb_lasti >= 0 && t->tb_lasti < PyBytes_GET_SIZE(bytes))
        out->raises = (unsigned char)PyBytes_AS_STRING(bytes)[t->tb_lasti] == RAISE_VARARGS;
    Py_XDECREF(bytes);
    PyErr_Clear();
    Py_DECREF(code); // the frame keeps it alive as long as the traceback lives
}
static inline PyObject *cpy_traceback_next(PyObject *traceback) {
    return (PyObject *)((PyTracebackObject *)traceback)->tb_next;
}
static inline PyObject *cpy_code_filename(PyObject *code) { return ((PyCodeObject *)code)->co_filename; }
static inline PyObject *cpy_code_name(PyObject *code) { return ((PyCodeObject *)code)->co_qualname; }

/// Compile bytes as Python does with a file: byte order mark and PEP 263 comments count.
static inline PyObject *cpy_compile(const char *source, const char *file, int start) {
    PyCompilerFlags flags = {0, PY_MINOR_VERSION};
    return Py_CompileStringExFlags(source, file, start, &flags, -1);
}

/// The same for UTF-8 that does not say what it is. Python 3.11 gives a syntax error's columns in bytes unless it
/// was told, or read in a comment, which encoding it has before it.
static inline PyObject *cpy_compile_utf8(const char *source, const char *file, int start) {
    PyCompilerFlags flags = {PyCF_IGNORE_COOKIE, PY_MINOR_VERSION};
    return Py_CompileStringExFlags(source, file, start, &flags, -1);
}
static inline int cpy_file_input(void) { return Py_file_input; }
static inline int cpy_eval_input(void) { return Py_eval_input; }

static inline PyObject *cpy_call_method(PyObject *o, const char *name) { return PyObject_CallMethod(o, name, NULL); }

/// Starts the interpreter: isolated, no site, hash seed `seed` (0: hashes of text are not salted), UTF-8, the standard
/// library at `paths`.
/// Returns NULL or a static message.
static inline const char *cpy_initialize(const char *const *paths, unsigned int seed) {
    PyPreConfig preconfig;
    PyPreConfig_InitIsolatedConfig(&preconfig);
    preconfig.utf8_mode = 1;
    PyStatus status = Py_PreInitialize(&preconfig);
    if (PyStatus_Exception(status)) return status.err_msg;
    PyConfig config;
    PyConfig_InitIsolatedConfig(&config);
    config.site_import = 0;
    config.use_hash_seed = 1;
    config.hash_seed = seed;
    config.write_bytecode = 0;
    config.install_signal_handlers = 1;
    config.buffered_stdio = 1;
    config.module_search_paths_set = 1;
    status = PyConfig_SetString(&config, &config.stdio_encoding, L"utf-8");
    if (!PyStatus_Exception(status)) status = PyConfig_SetString(&config, &config.stdio_errors, L"strict");
    if (!PyStatus_Exception(status)) status = PyConfig_SetString(&config, &config.program_name, L"/usr/bin/python3");
    for (; *paths && !PyStatus_Exception(status); paths++) {
        wchar_t *wide = Py_DecodeLocale(*paths, NULL);
        status = PyWideStringList_Append(&config.module_search_paths, wide);
        PyMem_RawFree(wide);
    }
    if (!PyStatus_Exception(status)) status = Py_InitializeFromConfig(&config);
    PyConfig_Clear(&config);
    return PyStatus_Exception(status) ? (status.err_msg ? status.err_msg : "unknown reason") : NULL;
}

// --- Syntax trees

/// Parses UTF-8 into a tree of `ast` objects, or NULL with an exception pending.
static inline PyObject *cpy_parse(const char *source, const char *file) {
    PyCompilerFlags flags = {PyCF_ONLY_AST | PyCF_IGNORE_COOKIE, PY_MINOR_VERSION};
    return Py_CompileStringExFlags(source, file, Py_file_input, &flags, -1);
}

static inline int cpy_is_list(PyObject *o) { return PyList_CheckExact(o); }
static inline int cpy_is_bytes(PyObject *o) { return PyBytes_CheckExact(o); }
static inline const char *cpy_bytes(PyObject *o) { return PyBytes_AS_STRING(o); }
static inline Py_ssize_t cpy_bytes_size(PyObject *o) { return PyBytes_GET_SIZE(o); }
static inline void cpy_collector_off(void) { PyGC_Disable(); }

static inline int cpy_minor_version(void) { return PY_MINOR_VERSION; }

#include "nodes.h"
#include "arenas.h"

#endif
