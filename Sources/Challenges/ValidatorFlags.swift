/// How an answer is compared: the flags of the problem package format's default validator
/// (https://www.kattis.com/problem-package-format), and the few that values need besides.
///
/// One vocabulary serves `validator_flags` in `problem.yaml` and `# assay:` directives on a statement.
public struct ValidatorFlags: Sendable, Hashable {
    /// `case_sensitive` (programs): letters must agree in case.
    public var isCaseSensitive = false
    /// `space_change_sensitive` (programs): white space must agree exactly.
    public var isSpaceSensitive = false
    /// `float_absolute_tolerance X`.
    public var absoluteTolerance: Double?
    /// `float_relative_tolerance X`; `float_tolerance X` sets both.
    public var relativeTolerance: Double?
    /// `exact_types`: `1`, `1.0` and `True` differ.
    public var exactTypes = false
    /// `any_order`: the elements of the outermost sequence may come in any order.
    public var anyOrder = false
    /// `any_order_nested`: so may those of the sequences inside.
    public var anyOrderNested = false
    /// `any_of`: each line of the expected text is an answer of its own.
    public var anyOf = false
    /// `take N`: a generator is read up to N items and compared like a list.
    public var take: Int?
    /// `printed`: the expected text is what the statement prints.
    public var printed = false
    /// `pairs`: an expression without expected text gives a list of pairs, answer and expected value.
    public var pairs = false
    /// `failures`: an expression without expected text gives a list of what went wrong, which must be empty.
    public var failures = false

    public init() {}
}
