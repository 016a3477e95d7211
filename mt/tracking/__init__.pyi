from .tensorboard_tracker import TensorBoardTracker as TensorBoardTracker
from .tracker import NullTracker as NullTracker
from .tracker import Tracker as Tracker
