internal import Foundation

/// A package from PyPI whose sources and own tests are the ground truth.
struct RealPackage {
    let name: String
    let version: String
    /// What pytest is given, below the unpacked folder; everything if empty.
    let tests: [String]
    /// What its tests need besides pytest.
    var requirements: [String] = []

    static let all = [
        RealPackage(name: "more-itertools", version: "10.8.0", tests: ["tests"]),
        RealPackage(name: "cachetools", version: "5.5.2", tests: ["tests"]),
        RealPackage(name: "toolz", version: "1.0.0", tests: ["toolz"]),
        RealPackage(
            name: "networkx", version: "3.5", tests: ["networkx/classes", "networkx/utils", "networkx/algorithms/tests"]),
        RealPackage(name: "sympy", version: "1.14.0", tests: ["sympy/core/tests/test_expr.py", "sympy/core/tests/test_arit.py",
            "sympy/polys/tests/test_polytools.py", "sympy/sets"], requirements: ["mpmath"]),
        RealPackage(name: "attrs", version: "25.4.0", tests: ["tests"], requirements: ["hypothesis", "cloudpickle", "pympler"]),
        RealPackage(name: "click", version: "8.3.0", tests: ["tests", "-W", "ignore::pytest.PytestRemovedIn10Warning"]),
        RealPackage(name: "jinja2", version: "3.1.6", tests: ["tests"], requirements: ["trio", "markupsafe"]),
        RealPackage(name: "packaging", version: "25.0", tests: ["tests"], requirements: ["pretend"]),
        RealPackage(name: "tabulate", version: "0.9.0", tests: ["test"]),
    ]

    /// Unpacks the source distribution into the cache, once.
    func sources(in environment: Virtualenv) throws -> URL {
        let folder = environment.cache.appending(path: "sources/\(name)-\(version)")
        if FileManager.default.fileExists(atPath: folder.path) { return folder }
        let downloads = environment.cache.appending(path: "downloads")
        try environment.python([
            "-m", "pip", "download", "-q", "--no-deps", "--no-binary", ":all:", "-d", downloads.path, "\(name)==\(version)",
        ])
        let archives = try FileManager.default.contentsOfDirectory(atPath: downloads.path)
        let stem = name.replacingOccurrences(of: "-", with: "_")
        guard let archive = archives.first(where: { $0.lowercased().hasPrefix("\(stem)-\(version)") || $0.lowercased().hasPrefix("\(name)-\(version)") })
        else { throw Trouble("no source distribution of \(name) \(version) in \(downloads.path)") }
        let partial = folder.appendingPathExtension("partial")
        try? FileManager.default.removeItem(at: partial)
        try FileManager.default.createDirectory(at: partial, withIntermediateDirectories: true)
        try Shell.run("/bin/tar", ["-xf", downloads.appending(path: archive).path, "-C", partial.path, "--strip-components=1"])
        try FileManager.default.moveItem(at: partial, to: folder)
        return folder
    }
}

/// Something that the comparison needs is not there.
struct Trouble: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}
