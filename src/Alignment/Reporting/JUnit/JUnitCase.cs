using Alignment.Gate;

namespace Alignment.Reporting.JUnit;

/// <summary>One rule of one edition.</summary>
/// <param name="Name">Id and name of the rule.</param>
/// <param name="ClassName">What services group it under.</param>
/// <param name="Outcome">Whether the gate counts what it found.</param>
/// <param name="Type">Level and category.</param>
/// <param name="Message">One line.</param>
/// <param name="Text">Its findings, one a line, and what to do.</param>
internal sealed record JUnitCase(string Name, string ClassName, Outcome Outcome, string Type = "", string Message = "", string Text = "");
