using System.Collections.Immutable;
using System.Globalization;
using Alignment.Editions;
using Alignment.Languages;

namespace Alignment.Checks;

/// <summary>One rule: a pure function from evidence to findings. A sealed class in a file of its own.</summary>
public abstract class Check
{
    /// <summary>Everything about the check but its code.</summary>
    public abstract CheckDescriptor Descriptor { get; }

    /// <summary>Inspects everything the check is about.</summary>
    public abstract IEnumerable<Finding> Inspect(CheckContext context);

    /// <summary>A finding of this check at a place, with the descriptor's message.</summary>
    /// <param name="subject">What it is about.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="arguments">What stands for <c>{0}</c> and so on.</param>
    protected Finding Found(FindingSubject subject, Place place, params object[] arguments) =>
        FoundSaying(subject, place, Descriptor.Message, arguments);

    /// <summary>A finding of this check at a place, with a message of its own.</summary>
    /// <param name="subject">What it is about.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="message">What it says.</param>
    /// <param name="arguments">What stands for <c>{0}</c> and so on.</param>
    protected Finding FoundSaying(FindingSubject subject, Place place, LocalText message, params object[] arguments)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(message);
        return new Finding
        {
            Check = Descriptor,
            Level = Descriptor.Level,
            Side = subject.Side,
            Place = place,
            Message = Said(message, arguments),
            Paper = subject.Paper,
            Papers = subject.Papers,
            Field = subject.Field,
            Evidence = subject.Evidence,
            Related = subject.Related,
            Fingerprint = Checks.Fingerprint.Of(
                Descriptor.Id, subject.Side.ToString(), subject.Paper?.Value, subject.Field?.Key(), subject.Key),
        };
    }

    /// <summary>A message with its arguments filled in, in both languages; an argument that is a <see cref="LocalText"/> in the language of each.</summary>
    protected static LocalText Said(LocalText message, params object[] arguments)
    {
        ArgumentNullException.ThrowIfNull(message);
        return new(
            string.Format(CultureInfo.InvariantCulture, message.English, In(Language.English, arguments)),
            string.Format(CultureInfo.InvariantCulture, message.Chinese, In(Language.Chinese, arguments)));
    }

    private static object[] In(Language language, object[] arguments) =>
        [.. arguments.Select(argument => argument is LocalText text ? text.In(language) : argument)];
}
