public import Challenges

/// A format that challenges come in from elsewhere, read where it lies.
///
/// Reading runs nothing: what has to be parsed or evaluated is handed to ``ImportServices``.
public protocol Importer: Sendable {
    /// What the format is called on the command line.
    static var name: String { get }
    /// One line for a list of formats.
    static var summary: String { get }
    /// Whether the path looks like this format, judged by names and the first bytes.
    static func recognises(_ path: String) -> Bool

    init(path: String, options: ImportOptions) throws(PackageError)

    /// The challenges in order, made one at a time as they are asked for.
    func challenges(_ services: any ImportServices) throws(PackageError) -> ImportStream
}

/// How challenges are to be cut.
public struct ImportOptions: Sendable, Hashable {
    /// A case for every assertion that stands alone, instead of one for every test function.
    public var hasCasePerAssertion: Bool
    /// The name that a solution defines, where the format does not say.
    public var entryPoint: String?
    /// Tests that the format keeps apart from those that its own scores are made of (`challenge_test_list`).
    public var hasExtraTests: Bool

    public init(hasCasePerAssertion: Bool = false, entryPoint: String? = nil, hasExtraTests: Bool = false) {
        self.hasCasePerAssertion = hasCasePerAssertion
        self.entryPoint = entryPoint
        self.hasExtraTests = hasExtraTests
    }
}

/// Challenges that are made as they are asked for.
public struct ImportStream {
    private let advance: () throws(PackageError) -> ImportedChallenge?

    /// - Parameter advance: the next challenge, or nil behind the last one; not called again after that.
    public init(_ advance: @escaping () throws(PackageError) -> ImportedChallenge?) { self.advance = advance }

    /// The next challenge, or nil behind the last one.
    ///
    /// - Throws: ``PackageError`` about one challenge: the next call goes on behind it.
    public func next() throws(PackageError) -> ImportedChallenge? { try advance() }

    /// All that are left.
    public func all() throws(PackageError) -> [ImportedChallenge] {
        var found: [ImportedChallenge] = []
        while let challenge = try next() { found.append(challenge) }
        return found
    }
}

extension ImportStream {
    /// One challenge for each element, in order.
    init<Element>(
        of elements: [Element], _ make: @escaping (Element) throws(PackageError) -> ImportedChallenge?
    ) {
        var position = 0
        self.init { () throws(PackageError) -> ImportedChallenge? in
            while position < elements.count {
                position += 1
                if let challenge = try make(elements[position - 1]) { return challenge }
            }
            return nil
        }
    }
}
