// swift-tools-version: 6.2
import PackageDescription

/// Warnings are errors everywhere; the upcoming features are the ones that will be the language's
/// defaults, so that the code reads the same after the next language mode.
let settings: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

/// The worker is small and is cloned for every case: with the Swift library linked in there are fewer pages and
/// mappings to copy, and it starts in 1.6 ms instead of 4.7.
let staticStandardLibrary: [LinkerSetting] = [.unsafeFlags(["-static-stdlib"])]

/// What a static Foundation needs beside itself.
/// The other linker would warn of its `mktemp`, which nothing here calls.
let staticFoundation: [LinkerSetting] = [.unsafeFlags(["-use-ld=lld"])] + [
    "FoundationInternationalization", "FoundationEssentials", "_FoundationCollections", "_FoundationCShims",
    "CoreFoundation", "_FoundationICU",
].map { .linkedLibrary($0) }

let package = Package(
    name: "Assay",
    products: [
        .executable(name: "assay", targets: ["assay"]),
        .executable(name: "assay-worker", targets: ["assay-worker"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/attaswift/BigInt", exact: "6.0.1"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    ],
    targets: [
        .systemLibrary(
            name: "CPython", pkgConfig: "python3-embed", providers: [.apt(["libpython3-dev"])]),
        .systemLibrary(
            name: "CSeccomp", pkgConfig: "libseccomp", providers: [.apt(["libseccomp-dev"])]),
        .target(name: "CSandbox", path: "Sandbox/CSandbox"),

        // Values and models: pure, no processes, no interpreter.
        .target(name: "Digests", swiftSettings: settings),
        .target(name: "SafeText", swiftSettings: settings),
        .target(
            name: "PythonValues", dependencies: ["WorkerProtocol", .product(name: "BigInt", package: "BigInt")],
            swiftSettings: settings),
        .target(name: "WorkerProtocol", swiftSettings: settings),
        .target(name: "PythonSyntax", exclude: ["Nodes/signatures.txt"], swiftSettings: settings),
        .target(
            name: "Challenges", dependencies: ["PythonValues", .product(name: "Yams", package: "Yams")],
            swiftSettings: settings),

        // The reviewer: rules over the mirror of a syntax tree. Pure too.
        .target(
            name: "Idioms", dependencies: ["PythonSyntax", "WorkerProtocol"],
            exclude: ["ADDING-A-RULE.md", "NARROWER.md", "Reference"],
            swiftSettings: settings,
            plugins: ["RuleRegistryPlugin"]),
        .plugin(
            name: "RuleRegistryPlugin", capability: .buildTool(), dependencies: ["rule-registry-writer"],
            path: "Sources/RuleRegistryPlugin"),
        .executableTarget(name: "rule-registry-writer", path: "Sources/RuleRegistryWriter", swiftSettings: settings),

        // Tests from elsewhere: taken apart by the worker, made into challenges by the command.
        .target(name: "TestSplitting", dependencies: ["PythonSyntax", "WorkerProtocol"], swiftSettings: settings),
        // Mutants of a source, and what of it a copy would share: made by the worker, of trees alone.
        .target(name: "Mutation", dependencies: ["PythonSyntax", "WorkerProtocol"], swiftSettings: settings),
        .target(name: "Similarity", dependencies: ["PythonSyntax", "WorkerProtocol"], swiftSettings: settings),
        .target(
            name: "Importing",
            dependencies: [
                "Challenges", "PythonValues", "TestSplitting", "WorkerProtocol",
                .product(name: "BigInt", package: "BigInt"), .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: settings),

        // The worker's side: the only Swift that touches CPython, and the jail around it.
        .target(
            name: "PythonEmbedding", dependencies: ["CPython", "WorkerProtocol", "PythonSyntax"],
            swiftSettings: settings),
        .target(name: "Jail", dependencies: ["CSandbox", "CSeccomp"], swiftSettings: settings),
        .executableTarget(
            name: "assay-worker",
            dependencies: [
                "PythonEmbedding", "PythonSyntax", "Idioms", "TestSplitting", "Mutation", "Similarity", "Jail", "CSandbox",
                "WorkerProtocol",
            ],
            swiftSettings: settings, linkerSettings: staticStandardLibrary),

        // The command's side.
        .target(
            name: "Judging",
            dependencies: ["Challenges", "PythonValues", "WorkerProtocol", "CSandbox"],
            swiftSettings: settings),
        .target(
            name: "Reviewing", dependencies: ["Judging", "Idioms", "Challenges", "WorkerProtocol"],
            swiftSettings: settings),
        // What lies in a challenge's package, proved by running it.
        .target(
            name: "Verifying", dependencies: ["Judging", "Reviewing", "Challenges", "Mutation", "Idioms", "WorkerProtocol"],
            swiftSettings: settings),
        // Many submissions: the record of them, and what fills it.
        .target(
            name: "Storage", dependencies: ["Challenges", "Digests", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: settings),
        // Somebody who practises: what is remembered, what is forgotten, what comes next.
        .target(name: "Practice", dependencies: ["Challenges", "Storage"], swiftSettings: settings),
        .target(name: "BatchReporting", dependencies: ["Challenges", "Digests", "SafeText"], swiftSettings: settings),
        .target(
            name: "Batch",
            dependencies: [
                "Judging", "Challenges", "Digests", "Importing", "SafeText", "Storage", "TestSplitting", "PythonValues",
                "WorkerProtocol",
            ],
            swiftSettings: settings),
        .target(
            name: "Reporting", dependencies: ["Challenges", "PythonValues", "Idioms", "SafeText", "WorkerProtocol"],
            swiftSettings: settings),
        .executableTarget(
            name: "assay",
            dependencies: [
                "Batch", "BatchReporting", "Practice", "Storage", "Similarity", "Importing", "Judging", "Reviewing", "Reporting",
                "Challenges", "Digests", "Idioms", "Verifying", "WorkerProtocol",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings, linkerSettings: staticStandardLibrary + staticFoundation),

        .testTarget(
            name: "PythonValuesTests", dependencies: ["PythonValues", .product(name: "BigInt", package: "BigInt")],
            swiftSettings: settings),
        .testTarget(
            name: "ChallengesTests",
            dependencies: ["Challenges", "PythonValues", "TemporaryFolders", .product(name: "BigInt", package: "BigInt")],
            swiftSettings: settings),
        .testTarget(
            name: "ReportingTests", dependencies: ["Reporting", "Challenges", "Idioms", "WorkerProtocol"],
            exclude: ["Snapshots"],
            swiftSettings: settings),
        .testTarget(
            name: "PythonEmbeddingTests",
            dependencies: [
                "PythonEmbedding", "CPython", "PythonValues", "WorkerProtocol", "InterpreterThread", "SeededNumbers",
                .product(name: "BigInt", package: "BigInt"),
            ],
            swiftSettings: settings),
        .target(name: "SeededNumbers", path: "Tests/SeededNumbers", swiftSettings: settings),
        .target(name: "TemporaryFolders", path: "Tests/TemporaryFolders", swiftSettings: settings),
        // One interpreter for all tests that need one: there can be no second one in a process.
        .target(
            name: "InterpreterThread", dependencies: ["PythonEmbedding"], path: "Tests/InterpreterThread",
            swiftSettings: settings),
        .testTarget(
            name: "PythonSyntaxTests",
            dependencies: ["PythonSyntax", "PythonEmbedding", "InterpreterThread", "CPython"],
            swiftSettings: settings),
        .testTarget(
            name: "IdiomsTests", dependencies: ["Idioms", "PythonSyntax", "PythonEmbedding", "InterpreterThread"],
            swiftSettings: settings),
        .testTarget(
            name: "JudgingTests",
            dependencies: ["Judging", "Batch", "Importing", "Challenges", "WorkerProtocol", "TemporaryFolders"],
            swiftSettings: settings),
        .testTarget(
            name: "TestSplittingTests",
            dependencies: ["TestSplitting", "PythonSyntax", "PythonEmbedding", "InterpreterThread", "WorkerProtocol"],
            swiftSettings: settings),
        .testTarget(
            name: "ImportingTests",
            dependencies: [
                "Importing", "Challenges", "PythonValues", "TestSplitting", "PythonSyntax", "PythonEmbedding",
                "InterpreterThread", "WorkerProtocol", "TemporaryFolders",
            ],
            exclude: ["Fixtures"], swiftSettings: settings),
        .testTarget(
            name: "MutationTests",
            dependencies: ["Mutation", "PythonSyntax", "PythonEmbedding", "InterpreterThread", "WorkerProtocol"],
            swiftSettings: settings),
        .testTarget(
            name: "SimilarityTests",
            dependencies: [
                "Similarity", "PythonSyntax", "PythonEmbedding", "InterpreterThread", "WorkerProtocol", "SeededNumbers",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "VerifyingTests", dependencies: ["Verifying", "Judging", "Challenges", "Mutation", "TemporaryFolders"],
            swiftSettings: settings),
        .testTarget(name: "SafeTextTests", dependencies: ["SafeText"], swiftSettings: settings),
        .testTarget(name: "DigestsTests", dependencies: ["Digests"], swiftSettings: settings),
        .testTarget(
            name: "StorageTests",
            dependencies: ["Storage", "Challenges", "Digests", .product(name: "GRDB", package: "GRDB.swift")],
            exclude: ["Fixtures"], swiftSettings: settings),
        .testTarget(
            name: "PracticeTests", dependencies: ["Practice", "Challenges", "Storage", "Idioms"], swiftSettings: settings),
        // A page as a browser shows it: for tests of the page, and for tests of the command that wrote it.
        .target(name: "HeadlessBrowser", path: "Tests/HeadlessBrowser", swiftSettings: settings),
        .testTarget(
            name: "BatchReportingTests", dependencies: ["BatchReporting", "Challenges", "SafeText", "HeadlessBrowser"],
            swiftSettings: settings),
        .testTarget(
            name: "BatchTests", dependencies: ["Batch", "Challenges", "Digests", "TemporaryFolders"], swiftSettings: settings),
        .testTarget(
            name: "ReviewingTests", dependencies: ["Reviewing", "Idioms", "WorkerProtocol", "TemporaryFolders"],
            swiftSettings: settings),
        .testTarget(
            name: "EndToEndTests",
            dependencies: [
                "Judging", "Challenges", "WorkerProtocol", "Idioms", "Reviewing", "SeededNumbers", "TemporaryFolders",
                .product(name: "Yams", package: "Yams"),
            ],
            path: "Tests/EndToEnd", swiftSettings: settings),
        // The programs themselves are found in the build folder: linked into a test bundle, the worker's static
        // standard library would stand beside the bundle's own.
        .testTarget(
            name: "CommandTests", dependencies: ["TemporaryFolders", "SeededNumbers", "HeadlessBrowser"],
            exclude: ["terminal-session.txt"], swiftSettings: settings),
        .testTarget(name: "TidyTests", dependencies: ["Challenges"], swiftSettings: settings),

        // Measured side by side with its peers: `swift run -c release assay-bench`.
        .executableTarget(
            name: "bare-fork", dependencies: ["PythonEmbedding", "CPython", "CSandbox"],
            path: "Tests/Benchmarks/BareFork", swiftSettings: settings, linkerSettings: staticStandardLibrary),
        // Compared with its peers on real code, from PyPI: `swift run -c release assay-peers`.
        .executableTarget(
            name: "assay-peers",
            dependencies: ["Idioms", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            path: "Tests/Peers", exclude: ["README.md", "AGREEMENT.md"], swiftSettings: settings),
        .executableTarget(
            name: "assay-bench",
            dependencies: [
                "Judging", "Challenges", "WorkerProtocol", "CSandbox", "TemporaryFolders",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Tests/Benchmarks/AssayBench", swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
