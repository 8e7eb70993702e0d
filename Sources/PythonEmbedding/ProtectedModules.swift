internal import CPython

/// Modules of the judge's that stand beside a candidate, as they were before it ran.
///
/// A clock or a recorder that the candidate has replaced would say what the candidate likes. So functions and classes of
/// these modules, and the methods of their classes, are put back before anything is asked of them, and what was added to
/// their classes, to stand before recorded data, is taken away. Data stays as it is: it is what they have recorded.
struct ProtectedModules: ~Copyable {
    /// A namespace (a module's dictionary, or a class), and what stood in it.
    private struct Saved {
        let owner: ObjectPointer
        let isClass: Bool
        /// Everything that stood in it, by name.
        let all: ObjectPointer
        let entries: [(name: ObjectPointer, value: ObjectPointer)]
    }

    private var saved: [Saved] = []
    private var modules: [(name: String, module: ObjectPointer)] = []
    /// What functions do, which can be exchanged while they stay the same object.
    private var codes: [(function: ObjectPointer, code: ObjectPointer)] = []

    /// Imports what is not there yet; one that cannot be imported is left to the statement that needs it.
    init(_ names: [String]) {
        for name in names {
            guard let module = PyImport_ImportModule(name), let namespace = PyModule_GetDict(module) else {
                PyErr_Clear()
                continue
            }
            // References are kept for ever: the child ends before anybody could miss them.
            cpy_incref(namespace)
            modules.append((name, module))
            let entries = Self.entries(of: namespace)
            saved.append(Saved(owner: namespace, isClass: false, all: namespace, entries: entries))
            for (_, value) in entries {
                if let code = PyObject_GetAttrString(value, "__code__") { codes.append((value, code)) } else { PyErr_Clear() }
            }
            for (_, value) in entries where Self.isClass(value) {
                guard let fields = PyObject_GetAttrString(value, "__dict__"), let copy = PyDict_New() else {
                    PyErr_Clear()
                    continue
                }
                if PyDict_Update(copy, fields) != 0 { PyErr_Clear() }
                saved.append(Saved(owner: value, isClass: true, all: copy, entries: Self.entries(of: copy)))
            }
        }
    }

    func restore() {
        for (name, module) in modules {
            guard let all = PyImport_GetModuleDict(), PyDict_GetItemString(all, name) != module else { continue }
            if PyDict_SetItemString(all, name, module) != 0 { PyErr_Clear() }
        }
        for (function, code) in codes {
            if PyObject_SetAttrString(function, "__code__", code) != 0 { PyErr_Clear() }
        }
        for namespace in saved {
            if namespace.isClass { Self.removeAdditions(to: namespace) }
            for (name, value) in namespace.entries {
                if !namespace.isClass {
                    if PyDict_SetItem(namespace.owner, name, value) != 0 { PyErr_Clear() }
                } else if !Self.has(namespace.owner, name, value), PyObject_SetAttr(namespace.owner, name, value) != 0 {
                    PyErr_Clear()
                }
            }
        }
    }

    private static func removeAdditions(to namespace: Saved) {
        guard let fields = PyObject_GetAttrString(namespace.owner, "__dict__"), let current = PyDict_New() else {
            return PyErr_Clear()
        }
        defer { cpy_decref(fields) }
        defer { cpy_decref(current) }
        if PyDict_Update(current, fields) != 0 { PyErr_Clear() }
        for (name, _) in entries(of: current) where PyDict_Contains(namespace.all, name) == 0 {
            if PyObject_SetAttr(namespace.owner, name, nil) != 0 { PyErr_Clear() }
        }
    }

    /// Whether a class still has this very value; setting it again would cost its caches.
    private static func has(_ owner: ObjectPointer, _ name: ObjectPointer, _ value: ObjectPointer) -> Bool {
        guard let fields = PyObject_GetAttrString(owner, "__dict__") else {
            PyErr_Clear()
            return false
        }
        defer { cpy_decref(fields) }
        guard let current = PyObject_GetItem(fields, name) else {
            PyErr_Clear()
            return false
        }
        defer { cpy_decref(current) }
        return current == value
    }

    /// Functions, classes and descriptors of a dictionary.
    private static func entries(of dictionary: ObjectPointer) -> [(name: ObjectPointer, value: ObjectPointer)] {
        var entries: [(name: ObjectPointer, value: ObjectPointer)] = []
        var position: Py_ssize_t = 0
        var key: ObjectPointer?
        var value: ObjectPointer?
        while PyDict_Next(dictionary, &position, &key, &value) != 0 {
            guard let key, let value, PyCallable_Check(value) != 0 || isDescriptor(value) else { continue }
            cpy_incref(key)
            cpy_incref(value)
            entries.append((key, value))
        }
        return entries
    }

    private static func isClass(_ value: ObjectPointer) -> Bool {
        PyObject_HasAttrString(value, "__mro__") != 0
    }

    private static func isDescriptor(_ value: ObjectPointer) -> Bool {
        PyObject_HasAttrString(value, "__get__") != 0
    }
}
