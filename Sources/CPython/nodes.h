/// Nodes of a syntax tree as they are while a tree is read: without a dictionary each.
///
/// The parser makes every node with its class's `tp_alloc`, and gives it one attribute after the other with its
/// `tp_setattro`. What `ast` has there makes a dictionary for each node, looks each name up in the class first, and
/// keeps four integers for its place: 28 % of the time of parsing and letting go (0.90 s, 0.65 without, for the
/// standard library). So, as long as the reader has a tree, its classes allocate these nodes instead, which only the
/// reader sees.
#ifndef ASSAY_CPYTHON_NODES_H
#define ASSAY_CPYTHON_NODES_H

#include <stddef.h>
#include <string.h>

enum { CPY_MOST_FIELDS = 12, CPY_PLACES = 4 };

/// One class of nodes.
struct cpy_node_class {
    PyTypeObject *type;
    /// The reader's number for it.
    int kind;
    /// How many of `names` are fields; the others are `lineno`, `col_offset`, `end_lineno`, `end_col_offset`, or none.
    int field_count, name_count, is_located;
    /// Interned, in the order in which the parser gives the attributes.
    PyObject *names[CPY_MOST_FIELDS + CPY_PLACES];
    /// In the type's `tp_getset` while its nodes are these; empty, and `closure` leads back here. The slot is looked at
    /// only when a type is made.
    PyGetSetDef mark;
    /// What the type has otherwise.
    allocfunc alloc;
    setattrofunc set;
    destructor dealloc;
    PyGetSetDef *getset;
};

struct cpy_node {
    PyObject_HEAD
    /// Where in the class's names the next attribute is expected.
    int next;
    int place[CPY_PLACES];
    /// NULL until given.
    PyObject *fields[];
};

/// The class of an object's type, or NULL if it is none of ours.
static inline struct cpy_node_class *cpy_node_class_of(PyTypeObject *type) {
    PyGetSetDef *mark = type->tp_getset;
    return mark && !mark->name ? (struct cpy_node_class *)mark->closure : NULL;
}

/// The types say that their objects have a collector's head before them; ours are never tracked, and theirs is zero.
enum { CPY_COLLECTOR_HEAD = 2 * sizeof(void *) };

static inline PyObject *cpy_node_alloc(PyTypeObject *type, Py_ssize_t count) {
    (void)count;
    size_t fields = (size_t)cpy_node_class_of(type)->field_count * sizeof(PyObject *);
    char *memory = (char *)PyObject_Malloc(CPY_COLLECTOR_HEAD + sizeof(struct cpy_node) + fields);
    if (!memory) return PyErr_NoMemory();
    memset(memory, 0, CPY_COLLECTOR_HEAD + sizeof(struct cpy_node) + fields);
    return PyObject_Init((PyObject *)(memory + CPY_COLLECTOR_HEAD), type);
}

static inline void cpy_node_dealloc(PyObject *object) {
    PyTypeObject *type = Py_TYPE(object);
    struct cpy_node *node = (struct cpy_node *)object;
    int count = cpy_node_class_of(type)->field_count;
    for (int i = 0; i < count; i++) Py_XDECREF(node->fields[i]);
    PyObject_Free((char *)object - CPY_COLLECTOR_HEAD);
    Py_DECREF(type);
}

static inline int cpy_node_set(PyObject *object, PyObject *name, PyObject *value) {
    struct cpy_node *node = (struct cpy_node *)object;
    struct cpy_node_class *class = cpy_node_class_of(Py_TYPE(object));
    int i = node->next;
    if (i >= class->name_count || class->names[i] != name) {
        for (i = 0; i < class->name_count && class->names[i] != name;) i++;
        // An attribute that only newer versions have.
        if (i == class->name_count) return 0;
    }
    node->next = i + 1;
    if (i >= class->field_count) {
        node->place[i - class->field_count] = (int)PyLong_AsLong(value);
        return 0;
    }
    Py_XINCREF(value);
    Py_XSETREF(node->fields[i], value);
    return 0;
}

/// From now on, nodes of this class are ours. `ast` itself must not be used until `cpy_node_class_leave`.
static inline void cpy_node_class_enter(struct cpy_node_class *class) {
    PyTypeObject *type = class->type;
    class->alloc = type->tp_alloc;
    class->set = type->tp_setattro;
    class->dealloc = type->tp_dealloc;
    class->getset = type->tp_getset;
    class->mark.closure = class;
    type->tp_alloc = cpy_node_alloc;
    type->tp_setattro = cpy_node_set;
    type->tp_dealloc = cpy_node_dealloc;
    type->tp_getset = &class->mark;
}

/// The class is as it was; all its nodes must be gone.
static inline void cpy_node_class_leave(struct cpy_node_class *class) {
    PyTypeObject *type = class->type;
    type->tp_alloc = class->alloc;
    type->tp_setattro = class->set;
    type->tp_dealloc = class->dealloc;
    type->tp_getset = class->getset;
}

/// The next attribute's name; interned, and kept for good.
static inline void cpy_node_class_expect(struct cpy_node_class *class, const char *name) {
    class->names[class->name_count++] = PyUnicode_InternFromString(name);
}

static inline struct cpy_node *cpy_node_of(PyObject *object) { return (struct cpy_node *)object; }
static inline PyObject *cpy_node_field(struct cpy_node *node, int i) { return node->fields[i]; }

#endif
