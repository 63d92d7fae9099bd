//! Price levels of all books: per side of a book a sparse radix-64 tree over ticks, every node with
//! a bitmap of what is below, all nodes from one slab (docs/decisions/0002).
//!
//! The shape of a tree depends only on which of its levels exist, never on how they came to be:
//! nodes without children are freed at once and the tree is exactly as high as its highest tick
//! needs. So capacity is exhausted at the same command on every machine, also on one that got the
//! state from a snapshot.

use std::marker::PhantomData;

use super::order::Order;
use super::side::Direction;
use super::slab::{Slab, Slot};
use super::types::Price;

/// A price as a multiple of its instrument's tick.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Tick(pub(super) u32);

/// Bits of a tick that one node resolves.
const RADIX_BITS: u32 = 6;
/// Nodes on the way from the root to a level at most: 31 bits of tick (`PRICE_MAX` is below 2^31).
const MAX_HEIGHT: u32 = 31_u32.div_ceil(RADIX_BITS);
/// Least height of a tree: a leaf and the block above it, 4,096 ticks.
const MIN_HEIGHT: u32 = 2;
/// Bits of a tick that a block resolves.
const BLOCK_BITS: u32 = 2 * RADIX_BITS;
/// Nodes that one new level may need: new roots up to the full height, and a fresh path below.
const NEW_NODES_MAX: usize = (MAX_HEIGHT - MIN_HEIGHT + MAX_HEIGHT - 1) as usize;

const _: () = assert!(super::types::PRICE_MAX.0 < 1 << 31);
const _: () = assert!(MAX_HEIGHT * RADIX_BITS >= 31);

/// All orders of one side of a book at one price.
#[derive(Clone, Copy)]
#[repr(C, align(32))]
pub(super) struct Level {
    /// First in time.
    pub(super) head: Slot<Order>,
    /// Last in time.
    pub(super) tail: Slot<Order>,
    /// Open shares of all its orders; at most 2^32 orders of 2^30 shares, so it cannot overflow.
    pub(super) qty: u64,
    /// Orders.
    pub(super) count: u32,
    /// Place in the tree.
    pub(super) tick: Tick,
    /// Price.
    pub(super) price: Price,
}

// Two levels are one cache line, and none straddles two.
const _: () = assert!(size_of::<Level>() == 32);
// 2^32 orders of at most CORE_QTY_MAX (below 2^30) shares stay below 2^64.
const _: () = assert!(super::types::CORE_QTY_MAX.0 < 1 << 30);

/// 64 children in tick order: nodes in an inner node, levels in a leaf. 0 is none.
#[derive(Clone, Copy)]
pub(super) struct Node {
    occupied: u64,
    child: [u32; 64],
}

impl Node {
    const BLANK: Self = Self { occupied: 0, child: [0; 64] };
}

/// One side of one book: the root of its tree, its best level, and the block last used, through
/// which nearly all operations go without touching the nodes above.
pub(super) struct Ladder<D> {
    best: Slot<Level>,
    best_tick: Tick,
    root: Slot<Node>,
    height: u32,
    block: Slot<Node>,
    block_key: u32,
    direction: PhantomData<fn() -> D>,
}

impl<D> Clone for Ladder<D> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<D> Copy for Ladder<D> {}

impl<D: Direction> Ladder<D> {
    /// A side without orders.
    pub(super) const EMPTY: Self = Self {
        best: Slot::NONE,
        best_tick: Tick(0),
        root: Slot::NONE,
        height: 0,
        block: Slot::NONE,
        block_key: 0,
        direction: PhantomData,
    };

    /// The best level; none when the side is empty.
    #[inline]
    pub(super) fn best(&self) -> Slot<Level> {
        self.best
    }

    /// Whether an order of the other side, limited to `limit`, trades here at once.
    #[inline]
    pub(super) fn trades_at(&self, limit: Tick) -> bool {
        !self.best.is_none() && D::trades(limit, self.best_tick)
    }
}

/// The levels and tree nodes of every book.
pub(super) struct Levels {
    levels: Slab<Level>,
    nodes: Slab<Node>,
}

impl std::ops::Index<Slot<Level>> for Levels {
    type Output = Level;

    #[inline]
    fn index(&self, slot: Slot<Level>) -> &Level {
        &self.levels[slot]
    }
}

impl std::ops::IndexMut<Slot<Level>> for Levels {
    #[inline]
    fn index_mut(&mut self, slot: Slot<Level>) -> &mut Level {
        &mut self.levels[slot]
    }
}

/// Index of the child of a node at `height` on the way to `tick`; a leaf has height 1.
#[inline]
fn digit(tick: Tick, height: u32) -> u32 {
    (tick.0 >> (RADIX_BITS * (height - 1))) & 63
}

/// Whether a tree of this height holds `tick`.
#[inline]
fn reaches(height: u32, tick: Tick) -> bool {
    u64::from(tick.0) >> (RADIX_BITS * height) == 0
}

impl Levels {
    /// Room for `levels` price levels over `instruments` books.
    pub(super) fn new(levels: u32, instruments: u16) -> Self {
        // One leaf per level covers an instrument quoted in steps of 64 ticks or more, and a root
        // and a block per side the rest of its tree; the reserve lets the last of them be used.
        let inner = u32::from(instruments) * 2 * MIN_HEIGHT;
        let nodes = levels.saturating_add(inner).saturating_add(NEW_NODES_MAX as u32);
        let blank = Level {
            head: Slot::NONE,
            tail: Slot::NONE,
            qty: 0,
            count: 0,
            tick: Tick(0),
            price: Price(0),
        };
        Self { levels: Slab::new(levels, blank), nodes: Slab::new(nodes, Node::BLANK) }
    }

    /// Levels in use.
    pub(super) fn len(&self) -> usize {
        self.levels.len()
    }

    /// Whether a level can exist at `tick`: it does, or there is room for it wherever it falls.
    #[inline]
    pub(super) fn room_at<D: Direction>(&self, ladder: &mut Ladder<D>, tick: Tick) -> bool {
        let room = self.levels.room() > 0 && self.nodes.room() >= NEW_NODES_MAX;
        room || !self.find(ladder, tick).is_none()
    }

    /// The block that covers `tick`, if there is one.
    #[inline]
    fn block<D: Direction>(&self, ladder: &mut Ladder<D>, tick: Tick) -> Slot<Node> {
        let key = tick.0 >> BLOCK_BITS;
        if ladder.block_key == key && !ladder.block.is_none() {
            return ladder.block;
        }
        self.block_from_root(ladder, tick)
    }

    fn block_from_root<D: Direction>(&self, ladder: &mut Ladder<D>, tick: Tick) -> Slot<Node> {
        if ladder.root.is_none() || !reaches(ladder.height, tick) {
            return Slot::NONE;
        }
        let mut node = ladder.root;
        for height in (MIN_HEIGHT + 1..=ladder.height).rev() {
            node = Slot::from_raw(self.nodes[node].child[digit(tick, height) as usize]);
            if node.is_none() {
                return node;
            }
        }
        ladder.block = node;
        ladder.block_key = tick.0 >> BLOCK_BITS;
        node
    }

    /// The level at `tick`, if there is one.
    #[inline]
    pub(super) fn find<D: Direction>(&self, ladder: &mut Ladder<D>, tick: Tick) -> Slot<Level> {
        let block = self.block(ladder, tick);
        if block.is_none() {
            return Slot::NONE;
        }
        let leaf = Slot::from_raw(self.nodes[block].child[digit(tick, 2) as usize]);
        if leaf.is_none() {
            return Slot::NONE;
        }
        Slot::from_raw(self.nodes[leaf].child[digit(tick, 1) as usize])
    }

    /// The level at `tick`, made when it is not there. Callers check [`Levels::room_at`] before.
    #[inline]
    pub(super) fn find_or_insert<D: Direction>(
        &mut self,
        ladder: &mut Ladder<D>,
        tick: Tick,
        price: Price,
    ) -> Slot<Level> {
        let found = self.find(ladder, tick);
        if found.is_none() { self.insert(ladder, tick, price) } else { found }
    }

    fn insert<D: Direction>(
        &mut self,
        ladder: &mut Ladder<D>,
        tick: Tick,
        price: Price,
    ) -> Slot<Level> {
        let level = self.levels.insert(Level {
            head: Slot::NONE,
            tail: Slot::NONE,
            qty: 0,
            count: 0,
            tick,
            price,
        });
        let leaf = self.leaf_for(ladder, tick);
        self.attach(leaf, digit(tick, 1), level.raw());
        if ladder.best.is_none() || D::better(tick, ladder.best_tick) {
            ladder.best = level;
            ladder.best_tick = tick;
        }
        level
    }

    /// The leaf that covers `tick`, with all nodes above it, made as needed.
    fn leaf_for<D: Direction>(&mut self, ladder: &mut Ladder<D>, tick: Tick) -> Slot<Node> {
        let mut block = self.block(ladder, tick);
        if block.is_none() {
            self.raise(ladder, tick);
            block = ladder.root;
            for height in (MIN_HEIGHT + 1..=ladder.height).rev() {
                block = self.child_or_new(block, digit(tick, height));
            }
            ladder.block = block;
            ladder.block_key = tick.0 >> BLOCK_BITS;
        }
        self.child_or_new(block, digit(tick, 2))
    }

    /// Makes the tree high enough for `tick`.
    fn raise<D: Direction>(&mut self, ladder: &mut Ladder<D>, tick: Tick) {
        if ladder.root.is_none() {
            ladder.root = self.nodes.insert(Node::BLANK);
            ladder.height = MIN_HEIGHT;
            while !reaches(ladder.height, tick) {
                ladder.height += 1;
            }
        }
        while !reaches(ladder.height, tick) {
            let below = ladder.root;
            ladder.root = self.nodes.insert(Node::BLANK);
            self.attach(ladder.root, 0, below.raw());
            ladder.height += 1;
        }
    }

    fn child_or_new(&mut self, node: Slot<Node>, index: u32) -> Slot<Node> {
        let child = Slot::from_raw(self.nodes[node].child[index as usize]);
        if !child.is_none() {
            return child;
        }
        let child = self.nodes.insert(Node::BLANK);
        self.attach(node, index, child.raw());
        child
    }

    #[inline]
    fn attach(&mut self, node: Slot<Node>, index: u32, child: u32) {
        let node = &mut self.nodes[node];
        node.child[index as usize] = child;
        node.occupied |= 1 << index;
    }

    /// Clears a child and says whether the node still has others.
    #[inline]
    fn detach(&mut self, node: Slot<Node>, index: u32) -> bool {
        let node = &mut self.nodes[node];
        node.child[index as usize] = 0;
        node.occupied &= !(1 << index);
        node.occupied != 0
    }

    /// Takes an empty level out of the tree.
    #[inline]
    pub(super) fn remove<D: Direction>(&mut self, ladder: &mut Ladder<D>, slot: Slot<Level>) {
        let tick = self.levels[slot].tick;
        if slot == ladder.best {
            ladder.best = self.worse_than(ladder, tick);
            ladder.best_tick = self.levels[ladder.best].tick;
        }
        self.levels.release(slot);
        let block = self.block(ladder, tick);
        let leaf = Slot::from_raw(self.nodes[block].child[digit(tick, 2) as usize]);
        if !self.detach(leaf, digit(tick, 1)) {
            self.nodes.release(leaf);
            if !self.detach(block, digit(tick, 2)) {
                self.prune(ladder, tick);
            }
        }
    }

    /// Frees the block of `tick`, which has no children left, and what becomes empty or needless
    /// above it.
    fn prune<D: Direction>(&mut self, ladder: &mut Ladder<D>, tick: Tick) {
        let mut path = [Slot::NONE; MAX_HEIGHT as usize + 1];
        let mut node = ladder.root;
        for height in (MIN_HEIGHT..=ladder.height).rev() {
            path[height as usize] = node;
            node = Slot::from_raw(self.nodes[node].child[digit(tick, height) as usize]);
        }
        ladder.block = Slot::NONE;
        self.nodes.release(path[MIN_HEIGHT as usize]);
        for height in MIN_HEIGHT + 1..=ladder.height {
            let node = path[height as usize];
            if self.detach(node, digit(tick, height)) {
                return self.lower(ladder);
            }
            self.nodes.release(node);
        }
        ladder.root = Slot::NONE;
        ladder.height = 0;
    }

    /// Takes away roots that hold nothing but low ticks.
    fn lower<D: Direction>(&mut self, ladder: &mut Ladder<D>) {
        while ladder.height > MIN_HEIGHT && self.nodes[ladder.root].occupied == 1 {
            let needless = ladder.root;
            ladder.root = Slot::from_raw(self.nodes[needless].child[0]);
            ladder.height -= 1;
            self.nodes.release(needless);
        }
    }

    /// The best level worse than `tick`; none at the end of the side.
    #[inline]
    pub(super) fn worse_than<D: Direction>(
        &self,
        ladder: &mut Ladder<D>,
        tick: Tick,
    ) -> Slot<Level> {
        let block = self.block(ladder, tick);
        if !block.is_none() {
            let block = &self.nodes[block];
            let leaf = block.child[digit(tick, 2) as usize];
            let leaf = &self.nodes[Slot::<Node>::from_raw(leaf)];
            let rest = D::worse(leaf.occupied, digit(tick, 1));
            if rest != 0 {
                return Slot::from_raw(leaf.child[D::best(rest) as usize]);
            }
            let rest = D::worse(block.occupied, digit(tick, 2));
            if rest != 0 {
                return self.best_below::<D>(block.child[D::best(rest) as usize], 1);
            }
        }
        self.worse_beyond_block(ladder, tick)
    }

    /// As [`Levels::worse_than`], for the part of the tree above the block of `tick`.
    fn worse_beyond_block<D: Direction>(&self, ladder: &Ladder<D>, tick: Tick) -> Slot<Level> {
        let mut node = ladder.root;
        let mut found = (0, 0);
        for height in (MIN_HEIGHT + 1..=ladder.height).rev() {
            let at = &self.nodes[node];
            let rest = D::worse(at.occupied, digit(tick, height));
            if rest != 0 {
                found = (at.child[D::best(rest) as usize], height - 1);
            }
            node = Slot::from_raw(at.child[digit(tick, height) as usize]);
        }
        match found {
            (0, _) => Slot::NONE,
            (child, height) => self.best_below::<D>(child, height),
        }
    }

    /// The best level below a node of the given height.
    fn best_below<D: Direction>(&self, node: u32, height: u32) -> Slot<Level> {
        let mut child = node;
        for _ in 0..height {
            let node = &self.nodes[Slot::<Node>::from_raw(child)];
            child = node.child[D::best(node.occupied) as usize];
        }
        Slot::from_raw(child)
    }

    /// Nodes in use.
    pub(super) fn nodes_in_use(&self) -> usize {
        self.nodes.len()
    }

    /// Checks the shape of a tree and counts its levels and nodes.
    pub(super) fn check_tree<D: Direction>(&self, ladder: &Ladder<D>) -> (usize, usize) {
        if ladder.root.is_none() {
            assert!(ladder.best.is_none() && ladder.block.is_none() && ladder.height == 0);
            return (0, 0);
        }
        assert!(!ladder.best.is_none(), "a side with levels has a best one");
        assert_eq!(self.levels[ladder.best].tick, ladder.best_tick, "the best tick is cached");
        assert!((MIN_HEIGHT..=MAX_HEIGHT).contains(&ladder.height), "height {}", ladder.height);
        let root = &self.nodes[ladder.root];
        assert!(ladder.height == MIN_HEIGHT || root.occupied > 1, "the root is needed");
        if !ladder.block.is_none() {
            let forgetful = &mut Ladder { block: Slot::NONE, ..*ladder };
            let first = Tick(ladder.block_key << BLOCK_BITS);
            assert_eq!(self.block_from_root(forgetful, first), ladder.block, "the block is real");
        }
        self.check_node(ladder.root, ladder.height, 0)
    }

    fn check_node(&self, slot: Slot<Node>, height: u32, prefix: u64) -> (usize, usize) {
        let node = &self.nodes[slot];
        assert!(node.occupied != 0, "an empty node is in the tree");
        let (mut levels, mut nodes) = (0, 1);
        for (index, &child) in (0_u64..).zip(&node.child) {
            assert_eq!(child != 0, node.occupied >> index & 1 == 1, "bitmap and children agree");
            if child == 0 {
                continue;
            }
            let tick = prefix << RADIX_BITS | index;
            if height == 1 {
                assert_eq!(u64::from(self.levels[Slot::from_raw(child)].tick.0), tick, "place");
                levels += 1;
            } else {
                let below = self.check_node(Slot::from_raw(child), height - 1, tick);
                levels += below.0;
                nodes += below.1;
            }
        }
        (levels, nodes)
    }
}
