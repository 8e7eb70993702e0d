import Testing

/// Imports point down only, and some things are imported in one place only.
@Suite("layers")
struct LayeringTests {
    /// Target → own modules that it may import. Other modules are the platform's or a package's.
    static let allowed: [String: Set<String>] = [
        "Digests": [],
        "SafeText": [],
        "WorkerProtocol": [],
        "PythonValues": ["WorkerProtocol"],
        "Challenges": ["PythonValues", "WorkerProtocol"],
        "PythonSyntax": [],
        "Idioms": ["PythonSyntax", "WorkerProtocol"],
        "PythonEmbedding": ["CPython", "WorkerProtocol", "PythonSyntax"],
        "Jail": ["CSandbox", "CSeccomp"],
        "Judging": ["Challenges", "PythonValues", "WorkerProtocol", "CSandbox"],
        "TestSplitting": ["PythonSyntax", "WorkerProtocol"],
        "Importing": ["Challenges", "PythonValues", "TestSplitting", "WorkerProtocol"],
        "Storage": ["Challenges", "Digests"],
        "Practice": ["Challenges", "Storage"],
        "BatchReporting": ["Challenges", "Digests", "SafeText"],
        "Mutation": ["PythonSyntax", "WorkerProtocol"],
        "Similarity": ["PythonSyntax", "WorkerProtocol"],
        "Batch": [
            "Judging", "Challenges", "Digests", "Importing", "SafeText", "Storage", "TestSplitting", "PythonValues",
            "WorkerProtocol",
        ],
        "Reviewing": ["Judging", "Idioms", "Challenges", "WorkerProtocol"],
        "Verifying": ["Judging", "Reviewing", "Challenges", "Mutation", "Idioms", "WorkerProtocol"],
        "Reporting": ["Challenges", "PythonValues", "Idioms", "SafeText", "WorkerProtocol"],
        "assay": [
            "Batch", "BatchReporting", "Importing", "Judging", "Practice", "Reviewing", "Reporting", "Similarity", "Storage",
            "Challenges", "Digests", "Idioms", "Verifying", "WorkerProtocol",
        ],
        "assay-worker": ["PythonEmbedding", "PythonSyntax", "Idioms", "TestSplitting", "Mutation", "Similarity", "Jail", "CSandbox", "WorkerProtocol"],
        "RuleRegistryPlugin": [],
        "RuleRegistryWriter": [],
    ]
    static let own = Set(allowed.keys).union(["CPython", "CSeccomp", "CSandbox"])

    @Test("imports of each target", arguments: allowed.keys.sorted())
    func importsPointDown(_ target: String) throws {
        let files = SourceTree.files(in: "Sources/\(target)", [".swift"])
        #expect(!files.isEmpty)
        let allowed = try #require(Self.allowed[target])
        for file in files {
            for module in SourceTree.imports(of: file) where Self.own.contains(module) {
                #expect(allowed.contains(module), "\(file) imports \(module)")
            }
        }
    }

    @Test("every target is in the table")
    func tableIsComplete() {
        let targets = Set(SourceTree.names(in: "Sources")).subtracting(["CPython", "CSeccomp"])
        #expect(targets == Set(Self.allowed.keys))
    }

    @Test(
        "imported in one place only, or in the few named",
        arguments: [
            ("CPython", ["PythonEmbedding"]), ("CSeccomp", ["Jail"]), ("ArgumentParser", ["assay"]), ("GRDB", ["Storage"]),
            // Packages from elsewhere have test groups in YAML of their own.
            ("Yams", ["Challenges", "Importing"]),
        ] as [(String, Set<String>)])
    func oneHome(_ module: String, _ homes: Set<String>) {
        for target in Self.allowed.keys where !homes.contains(target) {
            for file in SourceTree.files(in: "Sources/\(target)", [".swift"]) {
                #expect(!SourceTree.imports(of: file).contains(module), "\(file) imports \(module)")
            }
        }
    }
}
