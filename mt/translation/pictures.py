"""The attention of a translation as picture files."""

from __future__ import annotations

from pathlib import Path

from mt.errors import UserError
from mt.figures.picture_paths import PicturePaths
from mt.files.folders import whole_file
from mt.translation.translation import Translation


def write_pictures(
    translation: Translation, where: str | Path | PicturePaths, number: int, part: int | None = None
) -> list[Path]:
    """Draw the attention of one translation to its source; a blank line has none.

    `00007.png` is the mean over all layers and heads for line 7. If there are several layers or heads,
    `00007.cross.2.png` shows each head of layer 2. A long line has `00007-1.png` and so on, one for each of its parts.

    Args:
        translation: with its attention maps.
        where: a folder for PNG files, or the name of the pictures in another format: `maps/{line}.pdf`.
        number: of the line, counted from 1.
        part: of a long line, counted from 1.

    Returns:
        The paths of the files.

    Raises:
        ConfigError: `where` names one picture, or another format than png, pdf and svg.
        UserError: the folder cannot be written.
    """
    paths = where if isinstance(where, PicturePaths) else PicturePaths.of(where)
    if translation.parts:
        numbered = enumerate(translation.parts, start=1)
        return [path for part, each in numbered for path in write_pictures(each, paths, number, part)]
    mean = translation.mean_attention()
    if mean is None:
        return []
    from mt.figures.attention_maps import attention_figure  # matplotlib, which plain text can do without

    maps = {"": mean}
    if sum(len(each.weights) for each in translation.cross_attention) > 1:
        maps |= {str(each.name): each for each in translation.cross_attention}
    written = []
    try:
        paths.folder.mkdir(parents=True, exist_ok=True)
        for name, each in maps.items():
            path = paths.path(number, part, name)
            with whole_file(path) as stream:
                stream.write(attention_figure(each).encoded(paths.kind))
            written.append(path)
    except OSError as error:
        said = f"attention_dir={paths.folder}: cannot be written ({error.strerror}); choose another folder"
        raise UserError(said) from None
    return written
