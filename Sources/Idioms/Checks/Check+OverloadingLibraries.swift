internal import PythonSyntax

extension ReviewedFile {
    /// The file uses a library whose objects answer comparisons with something else than a bool, or refuse to be
    /// tested for truth.
    var usesOverloadingLibrary: Bool {
        names.importedVariables.contains { variable in
            variable.bindings.contains { binding in
                guard binding.use == .importing, let alias = binding.node.as(AST.Alias.self) else { return false }
                let module = binding.node.parent?.as(AST.ImportFrom.self)?.module ?? alias.name
                return Self.overloading.contains(String(module.description.prefix { $0 != "." }))
            }
        }
    }

    private static let overloading: Set<String> = [
        "numpy", "pandas", "torch", "tensorflow", "jax", "polars", "sqlalchemy", "django", "xarray", "dask", "cupy",
        "peewee", "sympy", "pyspark", "scipy", "sqlmodel", "pony", "z3", "flask_sqlalchemy", "geopandas", "ibis",
    ]
}
