from .command_line import compose as compose
